import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";
import { parseSettingsSearch } from "./queries/settingsSearch";

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  validateSearch: parseSettingsSearch,
  component: lazyRouteComponent(() => import("./pages/SettingsPage"), "SettingsPage"),
});

export const settingsRoutes = [settings] as const;
