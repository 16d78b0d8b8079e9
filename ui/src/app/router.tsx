import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";

import { parseCampaignSearch } from "../features/campaigns/queries/campaignSearch";
import { parseAgendaSearch, parseEventSearch } from "../features/events/queries/agendaSearch";
import { parsePartnersSearch } from "../features/partners/queries/partnersSearch";
import { parsePeopleSearch } from "../features/people/queries/peopleSearch";
import { parseSettingsSearch } from "../features/settings/queries/settingsSearch";
import { App } from "./App";
import { CrashPage } from "./ErrorBoundary";

/**
 * The search parameters that every page may have: the record in the side panel, so that back, reload and links restore it.
 */
interface RootSearch {
  record?: string;
}

const root = createRootRoute({
  component: App,
  validateSearch: (search): RootSearch =>
    typeof search.record === "string" ? { record: search.record } : {},
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../features/home/pages/HomePage"), "HomePage"),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  validateSearch: parsePeopleSearch,
  component: lazyRouteComponent(() => import("../features/people/pages/PeoplePage"), "PeoplePage"),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: "/people/import",
  component: lazyRouteComponent(() => import("../features/import/pages/ImportPage"), "ImportPage"),
});

const campaigns = createRoute({
  getParentRoute: () => root,
  path: "/campaigns",
  component: lazyRouteComponent(() => import("../features/campaigns/pages/CampaignsPage"), "CampaignsPage"),
});

const workload = createRoute({
  getParentRoute: () => root,
  path: "/campaigns/workload",
  component: lazyRouteComponent(() => import("../features/campaigns/pages/WorkloadPage"), "WorkloadPage"),
});

const campaign = createRoute({
  getParentRoute: () => root,
  path: "/campaigns/$id",
  validateSearch: parseCampaignSearch,
  component: lazyRouteComponent(() => import("../features/campaigns/pages/CampaignPage"), "CampaignPage"),
});

const events = createRoute({
  getParentRoute: () => root,
  path: "/events",
  component: lazyRouteComponent(() => import("../features/events/pages/EventsPage"), "EventsPage"),
  validateSearch: parseAgendaSearch,
});

const event = createRoute({
  getParentRoute: () => root,
  path: "/events/$event",
  component: lazyRouteComponent(() => import("../features/events/pages/EventPage"), "EventPage"),
  validateSearch: parseEventSearch,
});

const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  component: lazyRouteComponent(() => import("../features/reports/pages/ReportsPage"), "ReportsPage"),
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$report",
  component: lazyRouteComponent(() => import("../features/reports/pages/ReportPage"), "ReportPage"),
});

const partners = createRoute({
  getParentRoute: () => root,
  path: "/partners",
  validateSearch: parsePartnersSearch,
  component: lazyRouteComponent(() => import("../features/partners/pages/PartnersPage"), "PartnersPage"),
});

const partner = createRoute({
  getParentRoute: () => root,
  path: "/partners/$id",
  component: lazyRouteComponent(() => import("../features/partners/pages/PartnerPage"), "PartnerPage"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("../features/history/pages/HistoryPage"), "HistoryPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: parseSettingsSearch,
  component: lazyRouteComponent(() => import("../features/settings/pages/SettingsPage"), "SettingsPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    people,
    importing,
    campaigns,
    workload,
    campaign,
    events,
    event,
    reports,
    report,
    partners,
    partner,
    history,
    settings,
  ]),
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
