import type { HistoryEntry, RecordChange } from "../../../bindings";
import { domainOf, domainOfTable } from "../../../platform";

/** The changes of an operation, those of its subject first, then their consequences. */
export function changesBySubject({ kind, changes }: HistoryEntry): RecordChange[] {
  const own = domainOf(kind);
  const [first, then] = [true, false].map((wanted) =>
    changes.filter(({ table }) => (own !== undefined && domainOfTable(table) === own) === wanted),
  );
  return [...(first ?? []), ...(then ?? [])];
}

/** The name of the record that an operation is about; undefined when it is deleted or when there are several. */
export function subjectName(entry: HistoryEntry, names: ReadonlyMap<string, string>): string | undefined {
  if (entry.records > 1 && entry.kind.startsWith("people.")) return undefined;
  for (const { record } of changesBySubject(entry)) {
    const name = record === null ? undefined : names.get(record);
    if (name !== undefined) return name;
  }
  return undefined;
}
