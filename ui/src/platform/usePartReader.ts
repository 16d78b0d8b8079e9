import { useCallback } from "react";

import type { CommandName } from "../bindings";
import { call, type Request, type Response } from "./platform";

/** The commands that answer with a part of a list. */
export type PartCommand = {
  [K in CommandName]: Required<Request<K>> extends { offset: number; limit: number } ? K : never;
}[CommandName];

/**
 * Reads a long list in parts, for `<VirtualTable read={…}>`: a stable function for as long as the query is the same. `pick`
 * takes the rows and their total out of the response; it must not change from one render to the next.
 */
export function usePartReader<K extends PartCommand, Row>(
  command: K,
  query: Omit<Request<K>, "offset" | "limit">,
  pick: (answer: Response<K>) => { total: number; rows: Row[] },
) {
  const serialized = JSON.stringify(query);
  return useCallback(
    (offset: number, limit: number) => {
      const payload = { ...(JSON.parse(serialized) as object), offset, limit } as Request<K>;
      return {
        queryKey: [command, payload, "part"],
        queryFn: async () => pick(await call(command, payload)),
      };
    },
    [command, serialized, pick],
  );
}
