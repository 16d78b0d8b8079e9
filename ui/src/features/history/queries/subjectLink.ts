import type { LinkProps } from "@tanstack/react-router";

import type { HistoryEntry, RecordChange } from "../../../bindings";
import { meant } from "./subject";

/** Of more records than these, no single one was meant. */
const FEW = 3;

/** Where the record that an operation was about can be seen; null when it is gone, or when there is no such page. */
export function placeOf(entry: HistoryEntry): LinkProps | null {
  if (entry.records > FEW) return null;
  const takenAway = entry.undone ? "insert" : "delete";
  const gone = entry.changes.filter(({ action }) => action === takenAway).map(({ record }) => record);
  for (const change of meant(entry)) {
    const place = gone.includes(change.record) && isRecord(change.table) ? null : placeOfRecord(change);
    if (place !== null) return place;
  }
  return null;
}

/** Tables whose rows have a page of their own; other rows hang on one of these. */
const isRecord = (table: string) => ["person", "campaign", "action", "event", "report"].includes(table);

function placeOfRecord({ record, table }: RecordChange): LinkProps | null {
  if (record === null) return null;
  switch (table) {
    case "person":
    case "person_tag":
    case "consent":
    case "dues_payment":
      return { to: "/people", search: { record } };
    case "campaign":
    case "campaign_member":
    case "goal":
    case "goal_stage":
    case "goal_count":
      return { to: "/campaigns/$id", params: { id: record } };
    case "action":
    case "action_volunteer":
      return { to: "/campaigns", search: { record } };
    case "event":
    case "session":
    case "session_person":
    case "session_note":
    case "attendance":
      return { to: "/events/$event", params: { event: record } };
    case "report":
    case "publication":
      return { to: "/reports/$report", params: { report: record } };
    default:
      return null;
  }
}
