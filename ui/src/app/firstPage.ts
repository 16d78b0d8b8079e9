import type { QueryClient } from "@tanstack/react-query";

import { prefetchHome } from "../features/home";
import { prefetchCommand } from "../platform";
import { preloadWelcome } from "./App";
import { router } from "./router";

/**
 * Loads the code and the data of the first page in parallel, so that it is rendered once and complete instead of empty first.
 */
export async function preloadFirstPage(client: QueryClient): Promise<void> {
  // The page that the address names is fetched whether or not it can be entered: nearly always it can.
  const page = router.load();
  const home = router.state.location.pathname === "/" ? prefetchHome(client) : undefined;
  const [status] = await Promise.all([
    prefetchCommand(client, "workspace.status", {}),
    prefetchCommand(client, "machine.read", {}),
    prefetchCommand(client, "journal.state", {}),
    prefetchCommand(client, "section.today", {}),
  ]);
  await (status?.path ? Promise.all([page, home]) : preloadWelcome());
}
