export { DuesBadge } from "./components/DuesBadge";
export { DuesSection } from "./components/DuesSection";
