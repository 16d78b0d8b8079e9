import type { HistoryEntry } from "../../../bindings";

/** Shorter groups are left as single entries. */
const MIN_GROUP = 3;

/** Entries in their order; the same operation by the same person within one minute, repeated, comes as one group. */
export function groupRepeated(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const groups: HistoryEntry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && isRepeated(group[0], entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => (group.length < MIN_GROUP ? group.map((entry) => [entry]) : [group]));
}

/** Up to the minute: `2019-03-07T19:30`. */
const minute = ({ at }: HistoryEntry) => at.slice(0, 16);

const isRepeated = (one: HistoryEntry, other: HistoryEntry) =>
  one.kind === other.kind &&
  one.role === other.role &&
  one.actor === other.actor &&
  (one.undo === "undone") === (other.undo === "undone") &&
  minute(one) === minute(other);
