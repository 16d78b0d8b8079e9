export { ChangePassphraseDialog } from "./components/ChangePassphraseDialog";
export { CheckFile } from "./components/CheckFile";
export { QuickUnlockSwitch } from "./components/QuickUnlockSwitch";
export { RecoverySheetButton } from "./components/RecoverySheetButton";
export { RemoveExample } from "./components/RemoveExample";
export { folderOfFile, nameOfFile } from "./actions/paths";
export { useChooseFile } from "./actions/useChooseFile";
export { useRecoverySheet } from "./actions/useRecoverySheet";
export { useSaveCopy, type SaveCopy } from "./actions/useSaveCopy";
