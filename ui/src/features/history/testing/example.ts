import type { HistoryEntry, RecordChange, SectionHistory } from "../../../bindings";
import { addDays, today } from "../../../kit";
import type { Script } from "../../../platform/fake";

/** One line of a history. */
export const entry = (rest: Partial<HistoryEntry> & { operation: string }): HistoryEntry => ({
  kind: "people.edit",
  role: "do",
  at: `${today()}T19:30:00`,
  actor: "Odile Marchal",
  records: 1,
  changes: [],
  undo: "yes",
  ...rest,
});

/** A part of a history, with the names of its records. */
export const sectionHistory = (
  entries: HistoryEntry[],
  names: Record<string, string> = {},
): SectionHistory => ({
  entries,
  names: Object.entries(names).map(([record, name]) => ({ record, name })),
});

const updated = (table: string, record: string, ...fields: string[]): RecordChange => ({
  record,
  table,
  action: "update",
  fields,
});
const added = (table: string, record: string): RecordChange => ({
  record,
  table,
  action: "insert",
  fields: [],
});

const at = (daysAgo: number, time: string) => `${addDays(today(), -daysAgo)}T${time}:00`;

const latest: HistoryEntry[] = [
  entry({
    operation: "12",
    kind: "actions.results",
    at: at(0, "19:42"),
    changes: [updated("action", "market", "state"), added("goal_count", "isf")],
  }),
  entry({ operation: "11", at: at(0, "19:30"), changes: [updated("person", "p1", "mobile", "city")] }),
  entry({ operation: "10", kind: "tasks.done", at: at(0, "18:05"), actor: "Bruno Cohen" }),
  entry({ operation: "9", kind: "people.archive", role: "undo", at: at(1, "21:10"), undo: "no" }),
  entry({
    operation: "8",
    kind: "people.archive",
    at: at(1, "21:08"),
    records: 4,
    undo: "undone",
  }),
  entry({
    operation: "7",
    kind: "reports.publish",
    at: at(1, "20:55"),
    changes: [updated("report", "r1", "status", "published_on")],
  }),
  entry({ operation: "6", kind: "dues.record", at: at(3, "10:20"), changes: [added("dues_payment", "p4")] }),
  entry({ operation: "5", kind: "people.import", at: at(3, "10:02"), records: 412 }),
];

const older: HistoryEntry[] = Array.from({ length: 50 }, (_, index) =>
  entry({
    operation: `0${50 - index}`,
    kind: index % 3 === 0 ? "events.attend" : index % 3 === 1 ? "campaigns.edit" : "people.edit",
    at: at(6 + Math.floor(index / 8), `${20 - (index % 8)}:15`),
    undo: "outdated",
    changes:
      index % 3 === 0
        ? [added("attendance", "meeting")]
        : index % 3 === 1
          ? [updated("campaign", "isf", "ends_on")]
          : [updated("person", "p7", "email")],
  }),
);

const names = {
  p1: "Amel Berthier",
  p4: "Élise Faure",
  market: "Marché Saint-Éloi",
  isf: "Rétablissons l’ISF",
  r1: "Réunion du 2 mars",
};

/** What was done in an example section. */
export const script: Script = {
  "journal.section": ({ before, limit = 50 }) => {
    const all = [...latest, ...older];
    const from = before ? all.findIndex(({ operation }) => operation === before) + 1 : 0;
    return sectionHistory(all.slice(from, from + limit), names);
  },
};
