import { campaigns } from "../features/campaigns/feature";
import { campaignRoutes } from "../features/campaigns/routes";
import { dues } from "../features/dues/feature";
import { events } from "../features/events/feature";
import { eventRoutes } from "../features/events/routes";
import { history } from "../features/history/feature";
import { historyRoutes } from "../features/history/routes";
import { home } from "../features/home/feature";
import { homeRoutes } from "../features/home/routes";
import { importing } from "../features/import/feature";
import { importRoutes } from "../features/import/routes";
import { partners } from "../features/partners/feature";
import { partnerRoutes } from "../features/partners/routes";
import { people } from "../features/people/feature";
import { peopleRoutes } from "../features/people/routes";
import { reports } from "../features/reports/feature";
import { reportRoutes } from "../features/reports/routes";
import { settings } from "../features/settings/feature";
import { settingsRoutes } from "../features/settings/routes";
import { tasks } from "../features/tasks/feature";
import type { AnyFeature, DomainName, ReferenceField } from "../platform";

/** Every feature, in the order of the navigation. */
const list = [
  home,
  people,
  importing,
  dues,
  campaigns,
  events,
  tasks,
  reports,
  partners,
  history,
  settings,
] as const;

/** The pages of every feature. */
export const routes = [
  ...homeRoutes,
  ...peopleRoutes,
  ...importRoutes,
  ...campaignRoutes,
  ...eventRoutes,
  ...reportRoutes,
  ...partnerRoutes,
  ...historyRoutes,
  ...settingsRoutes,
] as const;

type Listed = (typeof list)[number];
type Known<Part extends "domains" | "references"> = Listed extends infer One
  ? One extends Record<Part, infer Parts>
    ? keyof Parts
    : never
  : never;

type Missing = Exclude<DomainName, Known<"domains">> | Exclude<ReferenceField, Known<"references">>;

/** Does not compile while no feature has the words of a domain, or the name of the record that a field names. */
export const features: [Missing] extends [never] ? readonly AnyFeature[] : { missing: Missing } = list;
