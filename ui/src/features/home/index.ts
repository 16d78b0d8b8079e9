export { askHome } from "./questions";
