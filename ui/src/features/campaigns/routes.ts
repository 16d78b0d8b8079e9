import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";
import { parseCampaignSearch } from "./queries/campaignSearch";

const campaigns = createRoute({
  getParentRoute: () => rootRoute,
  path: "/campaigns",
  component: lazyRouteComponent(() => import("./pages/CampaignsPage"), "CampaignsPage"),
});

const workload = createRoute({
  getParentRoute: () => rootRoute,
  path: "/campaigns/workload",
  component: lazyRouteComponent(() => import("./pages/WorkloadPage"), "WorkloadPage"),
});

const campaign = createRoute({
  getParentRoute: () => rootRoute,
  path: "/campaigns/$id",
  validateSearch: parseCampaignSearch,
  component: lazyRouteComponent(() => import("./pages/CampaignPage"), "CampaignPage"),
});

export const campaignRoutes = [campaigns, workload, campaign] as const;
