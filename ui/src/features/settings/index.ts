export { LanguageSwitch } from "./components/LanguageSwitch";
export { MachineDialog } from "./components/MachineDialog";
