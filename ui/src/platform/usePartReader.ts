import { useCallback } from "react";

import type { CommandName } from "../bindings";
import { call, type Request, type Response } from "./platform";

/** The commands that answer with a part of a list. */
export type PartCommand = {
  [K in CommandName]: Required<Request<K>> extends { offset: number; limit: number } ? K : never;
}[CommandName];

/**
 * Reads a long list in parts, for `<VirtualTable read={…}>`: the same function for as long as the question is the same. `pick`
 * takes the rows and their total out of the answer; it must not change from one drawing to the next.
 */
export function usePartReader<K extends PartCommand, Row>(
  command: K,
  question: Omit<Request<K>, "offset" | "limit">,
  pick: (answer: Response<K>) => { total: number; rows: Row[] },
) {
  const asked = JSON.stringify(question);
  return useCallback(
    (offset: number, limit: number) => {
      const payload = { ...(JSON.parse(asked) as object), offset, limit } as Request<K>;
      return {
        queryKey: [command, payload, "part"],
        queryFn: async () => pick(await call(command, payload)),
      };
    },
    [command, asked, pick],
  );
}
