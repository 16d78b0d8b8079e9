import type { HistoryEntry, RecordChange } from "../../../bindings";

/** By the domain of an operation, the tables of its subject: changes in other tables are consequences. */
const tables: Readonly<Record<string, readonly string[]>> = {
  people: ["person", "person_tag", "consent"],
  dues: ["dues_payment"],
  campaigns: ["campaign", "campaign_member"],
  goals: ["goal", "goal_stage"],
  counts: ["goal_count"],
  actions: ["action", "action_volunteer"],
  tasks: ["task"],
  events: ["event", "session", "session_person", "session_note", "attendance"],
  reports: ["report", "publication"],
  photos: ["photo"],
};

/** The changes of an operation, those of its subject first, then their consequences. */
export function changesBySubject({ kind, changes }: HistoryEntry): RecordChange[] {
  const own = tables[kind.split(".")[0] ?? ""] ?? [];
  const [first, then] = [true, false].map((wanted) =>
    changes.filter(({ table }) => own.includes(table) === wanted),
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
