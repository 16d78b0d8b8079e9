export { askHome } from "./queries/prefetchHome";
