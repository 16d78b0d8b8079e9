import type { LinkProps } from "@tanstack/react-router";

import type { Task } from "../../../bindings";

/** A link to the record that a task belongs to: its campaign, its event or the report that decided it; the home page when it has none. */
export function taskLink(task: Pick<Task, "campaign_id" | "event_id" | "report_id">): LinkProps {
  if (task.campaign_id !== null) return { to: "/campaigns/$id", params: { id: task.campaign_id } };
  if (task.event_id !== null) return { to: "/events/$event", params: { event: task.event_id } };
  if (task.report_id !== null) return { to: "/reports/$report", params: { report: task.report_id } };
  return { to: "/" };
}
