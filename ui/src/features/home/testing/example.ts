import type { ActionRow, AgendaItem, Campaign, GoalCounter, Task, TrendMonth, Week } from "../../../bindings";
import { addDays, addMonths, today } from "../../../kit";
import type { Script } from "../../../platform/fake";

const on = (days: number) => addDays(today(), days);

const event = (id: string, title: string, days: number, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  kind: "event",
  id,
  title,
  event_kind: "section_meeting",
  action: null,
  starts: `${on(days)}T19:30:00`,
  ends: `${on(days)}T21:30:00`,
  first_day: on(days),
  last_day: on(days),
  all_day: false,
  begun: days <= 0,
  over: days < 0,
  place: "Salle Jean-Moulin",
  state: "planned",
  coming: 0,
  ...rest,
});

const action = (id: string, title: string, days: number, rest: Partial<ActionRow> = {}): ActionRow => ({
  id,
  campaign_id: "isf",
  campaign_title: "Rétablissons l’ISF",
  colour: "amber",
  kind: "market_stall",
  title,
  starts: `${on(days)}T09:00:00`,
  ends: `${on(days)}T12:00:00`,
  zone: "Europe/Paris",
  place: "Place du marché",
  state: "planned",
  needed: 4,
  found: 1,
  asked: 1,
  missing: 3,
  awaits_results: false,
  on_eve_of: null,
  ...rest,
});

const actions = [
  action("market", "Marché Saint-Éloi", 3),
  action("doors", "Porte-à-porte aux Tilleuls", 5, {
    campaign_id: "debate",
    campaign_title: "Grand débat",
    colour: "blue",
    place: "Quartier des Tilleuls",
    starts: `${on(5)}T18:00:00`,
    found: 4,
    missing: 0,
  }),
  action("leaflets", "Tractage à la gare", 9, { starts: `${on(9)}T07:15:00`, place: null, missing: 1 }),
];

const lineOf = ({ id, title, starts, ends, place, found, ...action }: ActionRow): AgendaItem => ({
  ...event(id, title, 1),
  kind: "action",
  event_kind: null,
  action: {
    kind: action.kind,
    campaign_id: action.campaign_id,
    campaign_title: action.campaign_title,
    colour: action.colour,
    needed: action.needed,
    missing: action.missing,
    on_eve_of: action.on_eve_of,
  },
  starts,
  ends: ends ?? starts,
  first_day: starts.slice(0, 10),
  last_day: starts.slice(0, 10),
  place,
  coming: found,
});

const task = (id: string, title: string, days: number, rest: Partial<Task> = {}): Task => ({
  id,
  title,
  note: null,
  due_on: on(days),
  assignee_id: null,
  assignee: null,
  campaign_id: "isf",
  event_id: null,
  report_id: null,
  organisation_id: null,
  done: false,
  late: days < 0,
  revision: `${id} 1`,
  ...rest,
});

const campaign = (id: string, title: string, colour: Campaign["colour"]): Campaign => ({
  id,
  title,
  summary: null,
  state: "running",
  starts_on: null,
  ends_on: on(120),
  colour,
  lead_id: "amel",
  lead: { id: "amel", name: "Amel Berthier" },
  archived: false,
  revision: `${id} 1`,
});

const goal = (id: string, unit: string, value: number, target: number): GoalCounter => ({
  id,
  revision: `${id} 1`,
  title: null,
  stages: [{ id: `${id} first`, label: null, unit, target, value, reached: value >= target }],
  current: 0,
  pace: null,
});

const story: Partial<Week> = {
  today: today(),
  events: {
    agenda: [
      event("meeting", "Réunion de section", 1, { coming: 14 }),
      ...actions.slice(0, 2).map(lineOf),
      event("public", "Quelle école demain ?", 5, { event_kind: "public_meeting", place: "Mairie annexe" }),
      ...actions.slice(2).map(lineOf),
    ],
  },
  campaigns: {
    actions,
    late_tasks: [
      {
        task: task("print", "Imprimer 500 tracts", -3, {
          assignee_id: "bruno",
          assignee: { id: "bruno", name: "Bruno Cohen" },
        }),
        campaign_title: "Rétablissons l’ISF",
      },
    ],
    running: [
      {
        campaign: campaign("isf", "Rétablissons l’ISF", "amber"),
        goals: [
          {
            ...goal("mps", "parlementaires", 103, 185),
            stages: [
              ...goal("mps", "parlementaires", 103, 185).stages,
              ...goal("citizens", "citoyens", 0, 4_700_000).stages,
            ],
            pace: { per_week: 26, until: on(120), percent: 71, reached_on: on(160) },
          },
        ],
      },
      {
        campaign: campaign("debate", "Grand débat", "blue"),
        goals: [goal("talks", "contributions", 212, 200)],
      },
      { campaign: campaign("market", "Des marchés pour tous", "green"), goals: [] },
    ],
  },
  tasks: {
    due: [
      task("room", "Réserver la salle de l’assemblée", 2, { campaign_id: null, event_id: "meeting" }),
      task("posters", "Chercher les affiches à la fédération", 4, { campaign_id: "debate" }),
    ],
  },
  reports: {
    drafts: [
      {
        id: "r1",
        title: "Osons les combats communs de la Gauche",
        subtitle: null,
        held_on: on(-6),
        place: "Paris",
        status: "draft",
        published_on: null,
        changed_at: `${on(-1)}T20:10:00Z`,
        photos: 2,
        excerpt: null,
      },
    ],
    unreported_events: [
      event("wishes", "Vœux de la section", -8, { event_kind: "public_meeting", state: "held" }),
    ],
  },
};

/** What other domains ask of the section, as their own examples say. */
const others = import.meta.glob<Partial<Week>>("../../*/testing/week.ts", { eager: true, import: "week" });

/** A week with items of every kind. */
export const week = Object.assign({}, story, ...Object.values(others)) as Week;

const members = [
  96, 96, 95, 95, 94, 91, 90, 90, 91, 92, 91, 89, 86, 86, 85, 85, 84, 81, 80, 79, 80, 81, 79, 78,
];
const months: TrendMonth[] = members.map((members, index) => ({
  month: addMonths(today(), index + 1 - 24),
  members,
  joined: 1,
  left: 1,
}));

/** The same with all its lists empty. */
function emptied<Part>(part: Part): Part {
  if (Array.isArray(part)) return [] as Part;
  if (typeof part === "number") return 0 as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, emptied(value)])) as Part;
}

/** The home page of an example section, as the program would fill it. */
export const script: Script = {
  "home.week": () => week,
  "people.trend": () => ({ months }),
  "dues.renewals": () => ({ year: Number(today().slice(0, 4)), expected: 78, paid: 62, due: 16 }),
  "tasks.done": ({ id }) => ({ value: id, committed: null }),
};

/** A section into which nothing was brought yet. */
export const emptyHome: Script = {
  "home.week": () => emptied(week),
  "people.trend": () => ({ months: months.map((month) => ({ ...month, members: 0 })) }),
  "dues.renewals": () => ({ year: 2019, expected: 0, paid: 0, due: 0 }),
  "people.list": () => ({ total: 0, rows: [] }),
};
