import type { QueryClient } from "@tanstack/react-query";

import { prefetchCommand, type Request } from "../../../platform";

/** Two years show a winter of renewals beside the one before. */
export const TREND: Request<"people.trend"> = { months: 24 };

/** Fetches what is shown of the members on the home page. */
export const prefetchMembers = (client: QueryClient) =>
  Promise.all([prefetchCommand(client, "dues.renewals", {}), prefetchCommand(client, "people.trend", TREND)]);
