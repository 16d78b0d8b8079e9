import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";

const history = createRoute({
  getParentRoute: () => rootRoute,
  path: "/history",
  component: lazyRouteComponent(() => import("./pages/HistoryPage"), "HistoryPage"),
});

export const historyRoutes = [history] as const;
