export { ChangePassphraseDialog } from "./components/ChangePassphraseDialog";
export { CheckFile } from "./components/CheckFile";
export { QuickUnlockSwitch } from "./components/QuickUnlockSwitch";
export { RecoverySheetButton } from "./components/RecoverySheetButton";
export { RemoveExample } from "./components/RemoveExample";
export { folderOfFile, nameOfFile } from "./paths";
export { useChooseFile } from "./useChooseFile";
export { useRecoverySheet } from "./useRecoverySheet";
export { useSaveCopy, type SaveCopy } from "./useSaveCopy";
