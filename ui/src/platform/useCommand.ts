import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";

import type { CommandName } from "../bindings";
import { call, type Request, type Response } from "./platform";
import type { Problem } from "./problem";

export interface CommandOptions {
  /** False while the question cannot be asked yet. */
  enabled?: boolean;
  /** Shows the last answer while the next one comes, for a search as it is typed. */
  keepPrevious?: boolean;
}

/** The answer to a question, kept true: it is asked again when a commit touches one of its topics. */
export function useCommand<K extends CommandName>(
  command: K,
  payload: Request<K>,
  { enabled = true, keepPrevious = false }: CommandOptions = {},
): UseQueryResult<Response<K>, Problem> {
  return useQuery<Response<K>, Problem>({
    queryKey: [command, payload],
    queryFn: () => call(command, payload),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
