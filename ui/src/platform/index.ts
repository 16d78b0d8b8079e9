export { askAboutConflict } from "./conflicts";
export { Loaded } from "./Loaded";
export { redo, notifyProblem, undo } from "./notify";
export {
  activity,
  call,
  chooseFile,
  chooseSave,
  installPlatform,
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
export type { FieldWords, Speaker } from "./fieldWords";
export { asProblem, type Problem } from "./problem";
export { createQueryClient, followSection } from "./queries";
export { useChange, type ChangeOptions, type ChangeValue } from "./useChange";
export { prefetchCommand, useCommand, type CommandOptions } from "./useCommand";
export { flushDrafts, useDraft, writeBeforeLock, type Draft } from "./useDraft";
export { useJob, type Job } from "./useJob";
export { changedFieldLabels } from "./labels/fields";
export { operationLabel } from "./labels/operations";
export { problemMessage } from "./labels/problems";
export { personFields, plainPersonFields, type PlainPersonField } from "./records/person";
export { useToday } from "./useToday";
export { useUndo, type Undo } from "./useUndo";
export { usePartReader, type PartCommand } from "./usePartReader";
export { TEXT_SIZES, useTextSize, type TextSize } from "./textSize";
export { changedFields, useEdit, useEditForm, type EditBase, type EditForm } from "./useEdit";
export { useDroppedFiles, useMenuEntry } from "./useWindowEvents";
