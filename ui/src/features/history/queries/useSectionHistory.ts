import { useInfiniteQuery } from "@tanstack/react-query";

import type { HistoryEntry, OperationId, SectionHistory } from "../../../bindings";
import { call, type Problem } from "../../../platform";

const WINDOW = 50;

/** What was done in the section, newest first. */
interface NamedEntries {
  entries: HistoryEntry[];
  /** The records of these entries that are still there, by name. */
  names: ReadonlyMap<string, string>;
}

/** The history of the section from its end, one window after the other. */
export function useSectionHistory() {
  return useInfiniteQuery<SectionHistory, Problem, NamedEntries, readonly unknown[], OperationId | null>({
    queryKey: ["journal.section", { limit: WINDOW }, "windows"],
    queryFn: ({ pageParam }) => call("journal.section", { before: pageParam, limit: WINDOW }),
    initialPageParam: null,
    getNextPageParam: ({ entries }) => (entries.length < WINDOW ? undefined : entries.at(-1)?.operation),
    select: ({ pages }) => ({
      entries: pages.flatMap(({ entries }) => entries),
      names: new Map(pages.flatMap(({ names }) => names).map(({ record, name }) => [record, name])),
    }),
  });
}
