import { keepPreviousData, useQuery, type QueryClient, type UseQueryResult } from "@tanstack/react-query";

import type { CommandName } from "../bindings";
import { call, type Request, type Response } from "./platform";
import type { Problem } from "./problem";

export interface CommandOptions {
  /** False while the query cannot run yet. */
  enabled?: boolean;
  /** Shows the last answer while the next one comes, for a search as it is typed. */
  keepPrevious?: boolean;
}

const commandQuery = <K extends CommandName>(command: K, payload: Request<K>) => ({
  queryKey: [command, payload],
  queryFn: () => call(command, payload),
});

/** Fills the cache before the component that shows the result is rendered; an error is left to that component. */
export async function prefetchCommand<K extends CommandName>(
  client: QueryClient,
  command: K,
  payload: Request<K>,
): Promise<Response<K> | undefined> {
  const asked = commandQuery(command, payload);
  await client.prefetchQuery(asked);
  return client.getQueryData<Response<K>>(asked.queryKey);
}

/** The result of a reading command, kept up to date: it is fetched again when a commit touches one of its topics. */
export function useCommand<K extends CommandName>(
  command: K,
  payload: Request<K>,
  { enabled = true, keepPrevious = false }: CommandOptions = {},
): UseQueryResult<Response<K>, Problem> {
  return useQuery<Response<K>, Problem>({
    ...commandQuery(command, payload),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
