export { Comb } from "./Comb";
export { EmptyState } from "./EmptyState";
export { Mark } from "./Mark";
export { Notice, type NoticeKind } from "./Notice";
export { showNotice, showUndoToast } from "./notices";
export { Page } from "./Page";
export { SidePanel, SidePanelArea } from "./SidePanel";
export { Skeletons, type SkeletonShape } from "./Skeletons";
export { KeyboardHint, keyNames } from "./KeyboardHint";
