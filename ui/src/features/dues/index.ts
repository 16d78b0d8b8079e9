export { DuesMark } from "./components/DuesBadge";
export { DuesSection } from "./components/DuesSection";
