import type { HistoryEntry } from "../../../bindings";

/** Fewer lines than these are no relief when they are put together. */
const LEAST = 3;

/** Entries in their order; what one hand did again and again within one minute comes as one run. */
export function runsOf(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const runs: HistoryEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && alike(run[0], entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => (run.length < LEAST ? run.map((entry) => [entry]) : [run]));
}

/** Up to the minute: `2019-03-07T19:30`. */
const minute = ({ at }: HistoryEntry) => at.slice(0, 16);

const alike = (one: HistoryEntry, other: HistoryEntry) =>
  one.kind === other.kind &&
  one.role === other.role &&
  one.actor === other.actor &&
  one.undone === other.undone &&
  minute(one) === minute(other);
