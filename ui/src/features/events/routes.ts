import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "../../platform";
import { parseAgendaSearch, parseEventSearch } from "./queries/agendaSearch";

const events = createRoute({
  getParentRoute: () => rootRoute,
  path: "/events",
  validateSearch: parseAgendaSearch,
  component: lazyRouteComponent(() => import("./pages/EventsPage"), "EventsPage"),
});

const event = createRoute({
  getParentRoute: () => rootRoute,
  path: "/events/$event",
  validateSearch: parseEventSearch,
  component: lazyRouteComponent(() => import("./pages/EventPage"), "EventPage"),
});

export const eventRoutes = [events, event] as const;
