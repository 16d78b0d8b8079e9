import type {
  ActionRow,
  ActionSheet,
  BoardColumn,
  Campaign,
  CampaignSheet,
  GoalCounter,
} from "../../../bindings";
import type { Script } from "../../../platform/fake";

/** Example answers for the tests of this feature. */
export const campaign = (id: string, title: string): Campaign => ({
  id,
  title,
  summary: null,
  state: "running",
  starts_on: null,
  ends_on: "2019-06-30",
  colour: "amber",
  lead_id: "amel",
  lead: { id: "amel", name: "Amel Berthier" },
  archived: false,
  revision: `${id} 1`,
});

export const goal: GoalCounter = {
  id: "goal",
  revision: "goal 1",
  title: "Référendum",
  stages: [
    { id: "mps", label: null, unit: "parlementaires", target: 185, value: 103, reached: false },
    { id: "citizens", label: null, unit: "citoyens", target: 4_700_000, value: 0, reached: false },
  ],
  current: 0,
  pace: { per_week: 26, until: "2019-06-30", percent: 71, reached_on: "2019-08-29" },
};

export const action: ActionRow = {
  id: "market",
  campaign_id: "isf",
  campaign_title: "Rétablissons l’ISF",
  colour: "amber",
  kind: "market_stall",
  title: "Marché Saint-Éloi",
  starts: "2019-03-09T09:00:00",
  ends: "2019-03-09T12:00:00",
  zone: "Europe/Paris",
  place: "Place du marché",
  state: "planned",
  needed: 3,
  found: 1,
  asked: 1,
  missing: 2,
  awaits_results: false,
  on_eve_of: null,
};

export const actionSheet: ActionSheet = {
  action,
  revision: "market 1",
  note: null,
  volunteers: [
    { person: { id: "amel", name: "Amel Berthier" }, answer: "yes" },
    { person: { id: "bruno", name: "Bruno Cohen" }, answer: "asked" },
  ],
  feeds: [
    {
      stage_id: "mps",
      goal_id: "goal",
      goal_title: "Référendum",
      label: null,
      unit: "parlementaires",
      current: true,
      revision: null,
      value: null,
    },
  ],
};

export const column = (id: string, title: string): BoardColumn => ({
  campaign: campaign(id, title),
  goals: [goal],
  actions: [action],
  coming: 1,
  missing: 2,
  awaiting_results: 0,
  tally: { open: 1, late: 1 },
  tasks: [
    {
      id: `print ${id}`,
      title: "Imprimer 500 tracts",
      note: null,
      due_on: "2019-02-20",
      assignee_id: null,
      assignee: null,
      campaign_id: id,
      event_id: null,
      report_id: null,
      organisation_id: null,
      done: false,
      late: true,
      revision: "print 1",
    },
  ],
});

const sheet: CampaignSheet = {
  campaign: campaign("isf", "Rétablissons l’ISF"),
  team: [
    {
      id: "member",
      revision: "member 1",
      person: { id: "bruno", name: "Bruno Cohen" },
      role: "réseaux sociaux",
    },
  ],
  goals: [goal],
  tasks: { open: 1, late: 1 },
};

export const script: Script = {
  "campaigns.board": () => [column("isf", "Rétablissons l’ISF"), column("debate", "Grand débat")],
  "campaigns.list": () => ({ total: 0, rows: [] }),
  "campaigns.read": () => sheet,
  "actions.list": ({ when }) => (when === "past" ? { total: 0, rows: [] } : { total: 1, rows: [action] }),
  "actions.read": () => actionSheet,
  "partners.of_campaign": () => [
    {
      id: "link",
      revision: "link 1",
      organisation_id: "ldh",
      name: "Ligue des droits de l’homme",
      kind: "association",
      role: "relit les tracts",
      since: "2019-02-02",
    },
  ],
  "tasks.list": ({ state }) =>
    state === "done" ? { total: 0, rows: [] } : { total: 1, rows: column("isf", "").tasks },
};
