import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";
import { parsePartnersSearch } from "./queries/partnersSearch";

const partners = createRoute({
  getParentRoute: () => rootRoute,
  path: "/partners",
  validateSearch: parsePartnersSearch,
  component: lazyRouteComponent(() => import("./pages/PartnersPage"), "PartnersPage"),
});

const partner = createRoute({
  getParentRoute: () => rootRoute,
  path: "/partners/$id",
  component: lazyRouteComponent(() => import("./pages/PartnerPage"), "PartnerPage"),
});

export const partnerRoutes = [partners, partner] as const;
