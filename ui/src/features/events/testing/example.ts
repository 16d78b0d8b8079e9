import type { AgendaAction, AgendaItem, Attendee, Event, Outline, Programme } from "../../../bindings";
import { addDays, today } from "../../../kit";
import type { Script } from "../../../platform/fake";
import day from "./day.json";

/** A day of several sessions. */
export const gathering = day.event as Event;

const item = (id: string, title: string, days: number, rest: Partial<AgendaItem> = {}): AgendaItem => {
  const date = addDays(today(), days);
  return {
    kind: "event",
    id,
    title,
    event_kind: "section_meeting",
    action: null,
    starts: `${date}T19:30:00`,
    ends: `${date}T21:30:00`,
    first_day: date,
    last_day: date,
    begun: days <= 0,
    over: days < 0,
    all_day: false,
    place: "Salle Jean-Moulin",
    state: "planned",
    coming: 0,
    ...rest,
  };
};

const action = (
  id: string,
  title: string,
  days: number,
  action: Partial<AgendaAction>,
  rest: Partial<AgendaItem> = {},
): AgendaItem => ({
  ...item(id, title, days, {
    starts: `${addDays(today(), days)}T09:00:00`,
    ends: `${addDays(today(), days)}T12:00:00`,
  }),
  kind: "action",
  event_kind: null,
  place: "Place de la Halle",
  action: {
    kind: "market_stall",
    campaign_id: "isf",
    campaign_title: "Rétablissons l’ISF",
    colour: "amber",
    missing: 0,
    needed: 0,
    on_eve_of: null,
    ...action,
  },
  ...rest,
});

const debate = { campaign_id: "debate", campaign_title: "Grand débat", colour: "blue" } as const;

const agenda: AgendaItem[] = [
  action("stall", "Stand au marché Saint-Éloi", 2, { missing: 3 }),
  item("gathering", gathering.title, -4, { event_kind: "gathering", coming: 3, place: gathering.place }),
  item("meeting", "Réunion de section", 2, { coming: 14 }),
  item("public", "Réunion publique : quelle école demain ?", 9, { event_kind: "public_meeting" }),
  item("training", "Université d’été", 12, {
    event_kind: "training",
    all_day: true,
    starts: `${addDays(today(), 12)}T00:00:00`,
    ends: `${addDays(today(), 15)}T00:00:00`,
    last_day: addDays(today(), 14),
    place: "Royan",
  }),
  action("leaflets", "Tractage à la sortie de la gare", 2, { missing: 1 }),
  action("calls", "Soirée d’appels aux adhérent·es", 2, debate, { coming: 4 }),
  action("doors", "Porte-à-porte au quartier des Tilleuls", 5, debate, { state: "cancelled" }),
  item("market", "Marché du samedi", 5, { event_kind: "action_day", state: "cancelled" }),
];

const attendee = (id: string, name: string, rest: Partial<Attendee> = {}): Attendee => ({
  id,
  person_id: id,
  name,
  city: "Valmont-sur-Loire",
  invited: true,
  answer: "none",
  came: "unknown",
  ...rest,
});

const rows: Attendee[] = [
  attendee("1", "Odile Marchal", { answer: "yes", came: "yes" }),
  attendee("2", "Basile Petit", { answer: "maybe" }),
  attendee("3", "Zoé Dubois", { answer: "no", came: "no" }),
  attendee("4", "Astrid Holm", { person_id: null, city: null, invited: false, came: "yes" }),
];

/** A day like those that officers note, for whoever looks at the pages without the program. */
export const script: Script = {
  "events.agenda": ({ from, to }) =>
    agenda
      .filter(({ starts, last_day }) => starts.slice(0, 10) <= to && last_day >= from)
      .sort((one, other) => one.starts.localeCompare(other.starts)),
  "events.get": () => gathering,
  "events.programme": () => day.programme as Programme,
  "events.outline": ({ text }) => (text === "" ? { sessions: [], notes: [] } : (day.outline as Outline)),
  "events.attendance": () => ({
    counts: { listed: 4, invited: 3, yes: 1, no: 1, maybe: 1, came: 2, guests: 1 },
    total: rows.length,
    rows,
  }),
};
