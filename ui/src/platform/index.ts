export { Loaded } from "./Loaded";
export { useLocale, LocaleContext, type Locale, type LocaleChoice } from "./locale";
export { doAgain, sayDone, sayProblem, takeBack } from "./outcome";
export {
  call,
  cancel,
  chooseFile,
  chooseSave,
  installPlatform,
  listen,
  reveal,
  type FileChoice,
  type Platform,
  type Progress,
  type Request,
  type Response,
  type SaveChoice,
} from "./platform";
export { asProblem, type Problem } from "./problem";
export { createQueryClient, followSection, useSectionChanged } from "./queries";
export { useChange, type ChangeOptions, type ChangeValue } from "./useChange";
export { useCommand, type CommandOptions } from "./useCommand";
export { flushDrafts, useDraft, type Draft } from "./useDraft";
export { useJob, type Job } from "./useJob";
export { operationWords } from "./words/operations";
export { problemSentence } from "./words/problems";
export { useUndo, type Undo } from "./useUndo";
export { usePartReader, type PartCommand } from "./usePartReader";
