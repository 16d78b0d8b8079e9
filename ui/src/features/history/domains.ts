import {
  IconBuildingCommunity,
  IconCalendar,
  IconCheckbox,
  IconCoinEuro,
  IconFlag,
  IconNotes,
  IconPhoto,
  IconUser,
  type Icon,
} from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";

/** What the history knows of the operations `name.verb`. */
export interface HistoryDomain {
  icon: Icon;
  /** The tables of its subject: changes in other tables are consequences. */
  tables: readonly string[];
  /** The tables whose rows have a page of their own; the other rows belong to one of these. */
  records: readonly string[];
  /** The page of a record of one of `tables`; absent where there is none. */
  link?: (record: string) => LinkProps;
}

const campaign = (id: string): LinkProps => ({ to: "/campaigns/$id", params: { id } });
const person = (record: string): LinkProps => ({ to: "/people", search: { record } });

const domains: Readonly<Record<string, HistoryDomain>> = {
  people: {
    icon: IconUser,
    tables: ["person", "person_tag", "consent"],
    records: ["person"],
    link: person,
  },
  dues: { icon: IconCoinEuro, tables: ["dues_payment"], records: [], link: person },
  campaigns: {
    icon: IconFlag,
    tables: ["campaign", "campaign_member", "organisation_campaign"],
    records: ["campaign"],
    link: campaign,
  },
  goals: { icon: IconFlag, tables: ["goal", "goal_stage"], records: [], link: campaign },
  counts: { icon: IconFlag, tables: ["goal_count"], records: [], link: campaign },
  actions: {
    icon: IconFlag,
    tables: ["action", "action_volunteer"],
    records: ["action"],
    link: (record) => ({ to: "/campaigns", search: { record } }),
  },
  tasks: { icon: IconCheckbox, tables: ["task"], records: [] },
  partners: {
    icon: IconBuildingCommunity,
    tables: ["organisation", "contact", "exchange", "exchange_person", "promise"],
    records: ["organisation"],
    link: (id) => ({ to: "/partners/$id", params: { id } }),
  },
  events: {
    icon: IconCalendar,
    tables: ["event", "session", "session_person", "session_note", "attendance"],
    records: ["event"],
    link: (event) => ({ to: "/events/$event", params: { event } }),
  },
  reports: {
    icon: IconNotes,
    tables: ["report", "publication"],
    records: ["report"],
    link: (report) => ({ to: "/reports/$report", params: { report } }),
  },
  photos: { icon: IconPhoto, tables: ["photo"], records: [] },
};

/** The domain of an operation; undefined for one of a newer version. */
export function domainOfKind(kind: string): HistoryDomain | undefined {
  return domains[kind.split(".")[0] ?? ""];
}

/** The domain of a changed row; undefined for a table that is nobody's subject. */
export function domainOfTable(table: string): HistoryDomain | undefined {
  return Object.values(domains).find(({ tables }) => tables.includes(table));
}
