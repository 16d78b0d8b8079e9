import type { Week } from "../../../bindings";
import { useCommand } from "../../../platform";
import { EVERYBODY } from "./prefetchHome";

/** Whether nothing was brought into the section yet; false until it is known. */
export function useIsNewSection(week: Week | undefined): boolean {
  const everybody = useCommand("people.list", EVERYBODY);
  if (week === undefined || everybody.data === undefined) return false;
  const { events, campaigns, tasks, reports, partners } = week;
  const needs = [
    events.agenda,
    campaigns.actions,
    campaigns.running,
    campaigns.late_tasks,
    tasks.due,
    reports.drafts,
    reports.unreported_events,
    partners.silent,
  ];
  return everybody.data.total === 0 && needs.every(({ length }) => length === 0);
}
