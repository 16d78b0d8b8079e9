import type { QueryClient } from "@tanstack/react-query";

import { askAhead, type Request } from "../../../platform";

/** Two years show a winter of renewals beside the one before. */
export const TREND: Request<"people.trend"> = { months: 24 };
/** Their number alone. */
export const EVERYBODY: Request<"people.list"> = { presence: "all", limit: 0 };

/** Asks all that the home page shows, so that it appears whole. */
export async function askHome(client: QueryClient): Promise<void> {
  await Promise.all([
    askAhead(client, "home.week", {}),
    askAhead(client, "dues.renewals", {}),
    askAhead(client, "people.trend", TREND),
    askAhead(client, "people.list", EVERYBODY),
  ]);
}
