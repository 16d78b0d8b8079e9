export { DuesMark } from "./components/DuesMark";
export { DuesSection } from "./components/DuesSection";
