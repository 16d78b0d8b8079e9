import type { LinkProps } from "@tanstack/react-router";

import type { Task } from "../../../bindings";

/** A link to the record that a task belongs to: its campaign, its event, the report that decided it or the partner to whom it was promised; the home page when it has none. */
export function taskLink(
  task: Pick<Task, "campaign_id" | "event_id" | "report_id" | "organisation_id">,
): LinkProps {
  if (task.campaign_id !== null) return { to: "/campaigns/$id", params: { id: task.campaign_id } };
  if (task.event_id !== null) return { to: "/events/$event", params: { event: task.event_id } };
  if (task.report_id !== null) return { to: "/reports/$report", params: { report: task.report_id } };
  if (task.organisation_id !== null) return { to: "/partners/$id", params: { id: task.organisation_id } };
  return { to: "/" };
}
