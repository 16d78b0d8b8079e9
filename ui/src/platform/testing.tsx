import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
  RouterProvider,
} from "@tanstack/react-router";
import type { ReactNode } from "react";

import { draw } from "../kit/testing/renderWithProviders";
import { fakePlatform, type Script } from "./fake";
import { installPlatform } from "./platform";
import { createQueryClient, followSection } from "./queries";

/** The program around what is drawn: scripted answers, and an address that is real. */
function around(script: Script, address: string, piece?: ReactNode) {
  const platform = fakePlatform({
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    ...script,
  });
  installPlatform(platform);
  const client = createQueryClient();
  followSection(client);
  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: "$", component: () => piece });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  return { platform, client, router };
}

/**
 * Draws a part of a feature over scripted answers: `const { user, platform } = drawFeature(<MoneyCard />, { "dues.list": () => … })`.
 * `address` is where it stands; what reads or changes the address is drawn by `drawPage`.
 */
export function drawFeature(piece: ReactNode, script: Script = {}, address = "/") {
  const { client, router, platform } = around(script, address);
  // The pages of the program are not all drawn in a test: only the links are real.
  const drawn = draw(<RouterContextProvider router={router as never}>{piece}</RouterContextProvider>, client);
  return { platform, client, router, ...drawn };
}

/** Draws a page that reads and changes its address, such as `/people?record=…`. */
export async function drawPage(page: ReactNode, script: Script = {}, address = "/") {
  const { client, router, platform } = around(script, address, page);
  await router.load();
  const drawn = draw(<RouterProvider router={router as never} />, client);
  return { platform, client, router, ...drawn };
}
