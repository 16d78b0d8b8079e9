import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
  RouterProvider,
} from "@tanstack/react-router";
import type { ReactNode } from "react";

import { CurrentDayContext, today } from "../kit";
import { renderWithProviders } from "../kit/testing/renderWithProviders";
import { ConflictDialog } from "./ConflictDialog";
import { dismissConflicts } from "./conflicts";
import { fakePlatform, type Script } from "./fake";
import { LongWorkDialog } from "./LongWorkDialog";
import { installPlatform } from "./platform";
import { createQueryClient, followSection } from "./queries";
import { useToday } from "./useToday";

/** What surrounds a component under test: a fake platform with scripted answers, a query client and a router. */
function createEnvironment(script: Script, address: string, piece?: ReactNode) {
  const platform = fakePlatform({
    "drafts.read": () => null,
    "drafts.save": () => ({}),
    "section.today": () => ({ today: today() }),
    ...script,
  });
  installPlatform(platform);
  // No question of the test before is left on the screen of this one.
  dismissConflicts();
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

/** A script that keeps drafts as the file does, from one rendering to the next, and what it keeps by the name of the form. */
export function keepDrafts() {
  const drafts = new Map<string, string>();
  const script: Script = {
    "drafts.read": ({ form }) => drafts.get(form) ?? null,
    "drafts.save": ({ form, value }) => {
      if (value === null || value === undefined) drafts.delete(form);
      else drafts.set(form, value);
      return {};
    },
  };
  return { drafts, script };
}

/** What the window of an open section gives to everything in it. */
function InSection({ children }: { children: ReactNode }) {
  return <CurrentDayContext value={useToday()}>{children}</CurrentDayContext>;
}

/**
 * Renders a component over scripted answers: `const { user, platform } = renderFeature(<MoneyCard />, { "dues.list": () => … })`.
 * `address` is the URL; components that read or change it are rendered by `renderPage`.
 */
export function renderFeature(piece: ReactNode, script: Script = {}, address = "/") {
  const { client, router, platform } = createEnvironment(script, address);
  // No route renders a page here: the router only makes links work.
  const rendered = renderWithProviders(
    <>
      <InSection>
        <RouterContextProvider router={router as never}>{piece}</RouterContextProvider>
      </InSection>
      <ConflictDialog />
      <LongWorkDialog />
    </>,
    client,
  );
  return { platform, client, router, ...rendered };
}

/** Renders a page that reads and changes its URL, such as `/people?record=…`. */
export async function renderPage(page: ReactNode, script: Script = {}, address = "/") {
  const { client, router, platform } = createEnvironment(script, address, page);
  await router.load();
  const rendered = renderWithProviders(
    <>
      <InSection>
        <RouterProvider router={router as never} />
      </InSection>
      <ConflictDialog />
      <LongWorkDialog />
    </>,
    client,
  );
  return { platform, client, router, ...rendered };
}
