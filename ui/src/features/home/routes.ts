import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/HomePage"), "HomePage"),
});

export const homeRoutes = [home] as const;
