import type { LinkProps } from "@tanstack/react-router";

import type { Task } from "../../../bindings";

/** Where a task is seen: with its campaign, its event or the report in which it was decided; what is of none of them, on the home page. */
export function taskPlace(task: Pick<Task, "campaign_id" | "event_id" | "report_id">): LinkProps {
  if (task.campaign_id !== null) return { to: "/campaigns/$id", params: { id: task.campaign_id } };
  if (task.event_id !== null) return { to: "/events/$event", params: { event: task.event_id } };
  if (task.report_id !== null) return { to: "/reports/$report", params: { report: task.report_id } };
  return { to: "/" };
}
