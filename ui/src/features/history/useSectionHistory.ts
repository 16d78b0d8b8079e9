import { useInfiniteQuery } from "@tanstack/react-query";

import type { HistoryEntry, OperationId } from "../../bindings";
import { call, type Problem } from "../../platform";

const WINDOW = 50;

/** The history of the section from its end, one window after the other. */
export function useSectionHistory() {
  return useInfiniteQuery<HistoryEntry[], Problem, HistoryEntry[], readonly unknown[], OperationId | null>({
    queryKey: ["journal.section", { limit: WINDOW }, "windows"],
    queryFn: ({ pageParam }) => call("journal.section", { before: pageParam, limit: WINDOW }),
    initialPageParam: null,
    getNextPageParam: (last) => (last.length < WINDOW ? undefined : last.at(-1)?.operation),
    select: ({ pages }) => pages.flat(),
  });
}
