import type { QueryClient } from "@tanstack/react-query";

import { prefetchCommand, type Request } from "../../../platform";

/** Two years show a winter of renewals beside the one before. */
export const TREND: Request<"people.trend"> = { months: 24 };
/** Their number alone. */
export const EVERYBODY: Request<"people.list"> = { presence: "all", limit: 0 };

/** Prefetches everything the home page shows, so that it is rendered complete. */
export async function prefetchHome(client: QueryClient): Promise<void> {
  await Promise.all([
    prefetchCommand(client, "section.today", {}),
    prefetchCommand(client, "home.week", {}),
    prefetchCommand(client, "dues.renewals", {}),
    prefetchCommand(client, "people.trend", TREND),
    prefetchCommand(client, "people.list", EVERYBODY),
  ]);
}
