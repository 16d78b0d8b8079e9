import type { HistoryEntry, RecordChange } from "../../../bindings";

/** In which tables the record stands that an operation of each domain is about. Others follow from it. */
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

/** What an operation changed, that which was meant before that which followed from it. */
export function meant({ kind, changes }: HistoryEntry): RecordChange[] {
  const own = tables[kind.split(".")[0] ?? ""] ?? [];
  const [first, then] = [true, false].map((wanted) =>
    changes.filter(({ table }) => own.includes(table) === wanted),
  );
  return [...(first ?? []), ...(then ?? [])];
}

/** The name of the record that was meant, when it is still there; undefined when it is gone or when many were. */
export function nameOf(entry: HistoryEntry, names: ReadonlyMap<string, string>): string | undefined {
  if (entry.records > 1 && entry.kind.startsWith("people.")) return undefined;
  for (const { record } of meant(entry)) {
    const name = record === null ? undefined : names.get(record);
    if (name !== undefined) return name;
  }
  return undefined;
}
