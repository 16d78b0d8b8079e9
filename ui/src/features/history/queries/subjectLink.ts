import type { LinkProps } from "@tanstack/react-router";

import type { HistoryEntry, RecordChange } from "../../../bindings";
import { domainOfTable } from "../../../platform";
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

/** Whether the rows of a table have a page of their own. */
const isRecord = (table: string) => domainOfTable(table)?.records.includes(table) ?? false;

function recordLink({ record, table }: RecordChange): LinkProps | null {
  return record === null ? null : (domainOfTable(table)?.link?.(record) ?? null);
}
