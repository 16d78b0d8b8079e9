export { prefetchHome } from "./queries/prefetchHome";
