import type { Found } from "../../../bindings";
import { addDays, normalizeForSearch, today } from "../../../kit";
import type { Script } from "../../../platform/fake";

const all: Found = {
  corrected: null,
  people: [
    { id: "p1", name: "Marie Delcourt", category: "member", city: "Valmont-sur-Loire" },
    { id: "p2", name: "Marc Essaïdi", category: "member", city: "Saint-Aubin" },
    { id: "p3", name: "Jean-Marc Joly", category: "regular_contact", city: null },
  ],
  partners: [
    {
      id: "ldh",
      name: "Ligue des droits de l’homme",
      kind: "association",
      contact: "Hélène Le Goff, présidente",
    },
  ],
  campaigns: [
    { kind: { is: "campaign" }, id: "market", title: "Des marchés pour tous", colour: "green" },
    {
      kind: {
        is: "action",
        action_id: "stall",
        action_title: "Marché Saint-Éloi",
        place: "Place du marché",
        starts: `${addDays(today(), 3)}T09:00:00`,
      },
      id: "isf",
      title: "Rétablissons l’ISF",
      colour: "amber",
    },
  ],
  tasks: [
    {
      id: "t1",
      title: "Réserver l’emplacement du marché",
      done: false,
      campaign_id: "isf",
      event_id: null,
      report_id: null,
      organisation_id: null,
    },
    {
      id: "t2",
      title: "Marquer les urnes",
      done: true,
      campaign_id: null,
      event_id: "e1",
      report_id: null,
      organisation_id: null,
    },
  ],
  events: [
    {
      id: "e1",
      title: "Marche pour le climat",
      kind: "action_day",
      starts: `${addDays(today(), 9)}T14:00:00`,
      place: "Préfecture",
    },
  ],
  reports: [
    {
      id: "r1",
      title: "Assemblée de section de janvier",
      held_on: "2019-01-17",
      status: "published",
      excerpt:
        "… décidé de tenir le marché du samedi toutes les deux semaines, et d’y aller avec le questionnaire …",
    },
  ],
};

const keep = <Hit>(hits: Hit[], typed: string, words: (hit: Hit) => string): Hit[] =>
  hits.filter((hit) =>
    normalizeForSearch(words(hit))
      .split(/[^a-z0-9]+/)
      .some((word) => word.startsWith(normalizeForSearch(typed))),
  );

const found = (typed: string): Found => ({
  corrected: null,
  people: keep(all.people, typed, ({ name }) => name),
  partners: keep(all.partners, typed, ({ name, contact }) => `${name} ${contact ?? ""}`),
  campaigns: keep(all.campaigns, typed, ({ title, kind }) =>
    kind.is === "action" ? kind.action_title : title,
  ),
  tasks: keep(all.tasks, typed, ({ title }) => title),
  events: keep(all.events, typed, ({ title }) => title),
  reports: keep(all.reports, typed, ({ title, excerpt }) => `${title} ${excerpt ?? ""}`),
});

/** Records of an example section, found by the beginnings of their words; “delcuort” is understood. */
export const searching: Script = {
  "search.find": ({ typed }) =>
    normalizeForSearch(typed) === "delcuort" ? { ...found("delcourt"), corrected: "delcourt" } : found(typed),
};
