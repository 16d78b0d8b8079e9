import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";

const importing = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people/import",
  component: lazyRouteComponent(() => import("./pages/ImportPage"), "ImportPage"),
});

export const importRoutes = [importing] as const;
