import type { TasksQuery } from "../../../bindings";
import { useCommand } from "../../../platform";

/** The record that tasks belong to: a campaign, an event or a report. */
export type TaskParent = Pick<TasksQuery, "campaign_id" | "event_id" | "report_id">;

/** The most tasks of one record that are read at once. */
const LIMIT = 200;

/** The tasks of a record: open, done or all of them. */
export function useTasks(parent: TaskParent, state: NonNullable<TasksQuery["state"]>) {
  return useCommand("tasks.list", { ...parent, state, limit: LIMIT });
}
