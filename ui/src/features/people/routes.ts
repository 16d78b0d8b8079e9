import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";
import { parsePeopleSearch } from "./queries/peopleSearch";

const people = createRoute({
  getParentRoute: () => rootRoute,
  path: "/people",
  validateSearch: parsePeopleSearch,
  component: lazyRouteComponent(() => import("./pages/PeoplePage"), "PeoplePage"),
});

export const peopleRoutes = [people] as const;
