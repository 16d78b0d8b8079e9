import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reports",
  component: lazyRouteComponent(() => import("./pages/ReportsPage"), "ReportsPage"),
});

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reports/$report",
  component: lazyRouteComponent(() => import("./pages/ReportPage"), "ReportPage"),
});

export const reportRoutes = [reports, report] as const;
