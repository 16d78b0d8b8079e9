import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import type { ReactNode } from "react";

import { draw } from "../kit/testing/draw";
import { fakePlatform, type Script } from "./fake";
import { installPlatform } from "./platform";
import { createQueryClient, followSection } from "./queries";

/**
 * Draws a part of a feature over scripted answers: `const { user, platform } = drawFeature(<PeoplePage />, { "people.list": () => … })`.
 * `address` is where the page stands, with its search: `/people?record=…`.
 */
export function drawFeature(piece: ReactNode, script: Script = {}, address = "/") {
  const platform = fakePlatform({
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    ...script,
  });
  installPlatform(platform);
  const client = createQueryClient();
  followSection(client);
  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: "$" });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  const drawn = draw(
    // The pages of the program are not all drawn in a test: only the links and the address are real.
    <RouterContextProvider router={router as never}>{piece}</RouterContextProvider>,
    client,
  );
  return { platform, client, router, ...drawn };
}
