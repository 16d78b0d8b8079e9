export { Loaded } from "./Loaded";
export { doAgain, sayDone, sayProblem, takeBack } from "./outcome";
export {
  activity,
  call,
  cancel,
  chooseFile,
  chooseSave,
  installPlatform,
  listen,
  openedFile,
  openReleases,
  photoUrl,
  reveal,
  translateMenu,
  type FileChoice,
  type Platform,
  type Progress,
  type Request,
  type Response,
  type SaveChoice,
} from "./platform";
export { asProblem, type Problem } from "./problem";
export { createQueryClient, followSection } from "./queries";
export { useChange, type ChangeOptions, type ChangeValue } from "./useChange";
export { askAhead, useCommand, type CommandOptions } from "./useCommand";
export { flushDrafts, useDraft, writeBeforeLock, type Draft } from "./useDraft";
export { useJob, type Job } from "./useJob";
export { changedFields } from "./words/fields";
export { operationWords } from "./words/operations";
export { problemSentence } from "./words/problems";
export { useUndo, type Undo } from "./useUndo";
export { usePartReader, type PartCommand } from "./usePartReader";
export { TEXT_SIZES, useTextSize, type TextSize } from "./textSize";
export { useDroppedFiles, useMenuEntry } from "./useWindowEvents";
