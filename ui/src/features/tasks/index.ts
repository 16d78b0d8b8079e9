export { TaskLine } from "./components/TaskLine";
export { taskLink } from "./components/taskLink";
export { TaskList } from "./components/TaskList";
export { TaskRow } from "./components/TaskRow";
export { useTasks, type TaskParent } from "./queries/useTasks";
