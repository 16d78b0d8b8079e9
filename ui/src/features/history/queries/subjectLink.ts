import type { LinkProps } from "@tanstack/react-router";

import type { HistoryEntry, RecordChange } from "../../../bindings";
import { changesBySubject } from "./subject";

/** An operation on more records than these has no single subject. */
const MAX_RECORDS = 3;

/** A link to the record that an operation is about; null when it is deleted or has no page. */
export function subjectLink(entry: HistoryEntry): LinkProps | null {
  if (entry.records > MAX_RECORDS) return null;
  const removing = entry.undo === "undone" ? "insert" : "delete";
  const removed = entry.changes.filter(({ action }) => action === removing).map(({ record }) => record);
  for (const change of changesBySubject(entry)) {
    const link = removed.includes(change.record) && isRecord(change.table) ? null : recordLink(change);
    if (link !== null) return link;
  }
  return null;
}

/** Tables whose rows have a page of their own; other rows belong to one of these. */
const isRecord = (table: string) => ["person", "campaign", "action", "event", "report"].includes(table);

function recordLink({ record, table }: RecordChange): LinkProps | null {
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
