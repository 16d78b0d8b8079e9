import type { QueryClient } from "@tanstack/react-query";

import { features, prefetchCommand, type Request } from "../../../platform";

/** Their number alone. */
export const EVERYBODY: Request<"people.list"> = { presence: "all", limit: 0 };

/** Prefetches everything the home page shows, so that it is rendered complete. */
export async function prefetchHome(client: QueryClient): Promise<void> {
  await Promise.all([
    prefetchCommand(client, "home.week", {}),
    prefetchCommand(client, "people.list", EVERYBODY),
    ...features().map(({ home }) => home?.prefetch?.(client)),
  ]);
}
