import { createHashHistory, createRouter } from "@tanstack/react-router";

import { rootRoute } from "../platform";
import { App } from "./App";
import { CrashPage } from "./ErrorBoundary";
import { routes } from "./features";

export const router = createRouter({
  routeTree: rootRoute.update({ component: App }).addChildren(routes),
  // The part after `#` needs nothing of the program that serves the page, and survives a reload.
  history: createHashHistory(),
  defaultErrorComponent: CrashPage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
