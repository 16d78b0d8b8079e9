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
  writeMenu,
  type FileChoice,
  type MenuPage,
  type Platform,
  type Progress,
  type Request,
  type Response,
  type SaveChoice,
} from "./platform";
export type {
  AnyFeature,
  Domain,
  DomainName,
  Feature,
  HistoryActionProps,
  Labels,
  NavigationPage,
  WeekQuery,
} from "./feature";
export {
  domainOf,
  domainOfTable,
  features,
  historyAction,
  installFeatures,
  navigationPages,
} from "./features";
export type { ValueLabels, ReferenceField, LabelContext } from "./editCommands";
export { asProblem, type Problem } from "./problem";
export { createQueryClient, followSection, refreshDomain } from "./queries";
export { useChange, type ChangeOptions, type ChangeValue } from "./useChange";
export { prefetchCommand, useCommand, type CommandOptions } from "./useCommand";
export { flushDrafts, useDraft, writeBeforeLock, type Draft } from "./useDraft";
export { useJob, type Job } from "./useJob";
export { changedFieldLabels, labelsOf } from "./labels/fields";
export { operationLabel } from "./labels/operations";
export { problemMessage } from "./labels/problems";
export {
  paletteDetail,
  type PaletteContext,
  type PaletteEntry,
  type PaletteGroup,
  type PalettePart,
} from "./palette";
export { PaletteIcon } from "./PaletteIcon";
export { RecordName } from "./RecordName";
export { personFields, plainPersonFields, type PlainPersonField } from "./records/person";
export { RestoredNotice } from "./RestoredNotice";
export { rootRoute } from "./rootRoute";
export { useTextInPlace } from "./useTextInPlace";
export { useToday } from "./useToday";
export { useUndo, type Undo } from "./useUndo";
export { usePartReader, type PartCommand } from "./usePartReader";
export { TEXT_SIZES, useTextSize, type TextSize } from "./textSize";
export { useFormDraft, type FormDraft } from "./useFormDraft";
export { changedFields, useEdit, useEditForm, type EditBase, type EditForm } from "./useEdit";
export { useDroppedFiles, useMenuEntry, useMenuPages } from "./useWindowEvents";
