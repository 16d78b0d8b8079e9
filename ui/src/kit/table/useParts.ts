import { useThrottledValue } from "@mantine/hooks";
import { useQueries, useQueryClient, type QueryMeta } from "@tanstack/react-query";

import type { Part, PartReader } from "./types";

const PART_SIZE = 100;
/** While a long list is scrolled fast, new parts are requested at most this often. */
const THROTTLE_MS = 60;

interface Parts<Row> {
  /** Undefined until the first part is there. */
  total: number | undefined;
  /** Undefined while its part is being read. */
  row: (index: number) => Row | undefined;
  /** The rows from one index to another, whether they were seen or not. */
  range: (from: number, to: number) => Promise<Row[]>;
  error: unknown;
}

/** Reads of a long list the parts that are in sight, from row `first` to row `last`. */
export function useParts<Row>(read: PartReader<Row>, first: number, last: number): Parts<Row> {
  const client = useQueryClient();
  const sight = `${Math.floor(first / PART_SIZE)} ${Math.floor(Math.max(first, last) / PART_SIZE)}`;
  const [from = 0, to = 0] = useThrottledValue(sight, THROTTLE_MS).split(" ").map(Number);
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const results = useQueries({
    queries: numbers.map((number) => ({
      ...read(number * PART_SIZE, PART_SIZE),
      gcTime: 60_000,
      // While another query is loading, the same part of the last result stays visible, so that nothing flickers.
      meta: { part: number },
      placeholderData: (
        before: Part<Row> | undefined,
        query: { meta?: QueryMeta | undefined } | undefined,
      ) => (query?.meta?.part === number ? before : undefined),
    })),
  });

  return {
    total: results.find(({ data }) => data !== undefined)?.data?.total,
    row: (index) => results[Math.floor(index / PART_SIZE) - from]?.data?.rows[index % PART_SIZE],
    range: async (start, end) => (await client.fetchQuery(read(start, end - start + 1))).rows,
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}
