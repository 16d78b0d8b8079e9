import type { CampaignHit, Found } from "../../../bindings";
import { addDays, normalizeForSearch, today } from "../../../kit";
import type { Script } from "../../../platform/fake";

const story: Partial<Found> = {
  corrected: null,
  people: [
    { id: "p1", name: "Marie Delcourt", category: "member", city: "Valmont-sur-Loire" },
    { id: "p2", name: "Marc Essaïdi", category: "member", city: "Saint-Aubin" },
    { id: "p3", name: "Jean-Marc Joly", category: "regular_contact", city: null },
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

/** What is found in other domains, as their own examples say. */
const others = import.meta.glob<Partial<Found>>("../../*/testing/hits.ts", { eager: true, import: "hits" });
const { corrected, ...all } = Object.assign({}, story, ...Object.values(others)) as Found;

/** What is found where nothing is. */
export const nothingFound = {
  corrected: null,
  ...Object.fromEntries(Object.keys(all).map((domain) => [domain, []])),
} as unknown as Found;

/** Whether a word of a record begins with what was typed; campaigns and actions are found by their own title alone. */
function matches(hit: Partial<Record<string, unknown>>, typed: string): boolean {
  const { kind, ...texts } = hit;
  const action = (kind as (Partial<CampaignHit["kind"]> & { action_title?: string }) | undefined)
    ?.action_title;
  const words = action ?? Object.values(texts).join(" ");
  return normalizeForSearch(words)
    .split(/[^a-z0-9]+/)
    .some((word) => word.startsWith(normalizeForSearch(typed)));
}

const found = (typed: string): Found =>
  ({
    corrected,
    ...Object.fromEntries(
      Object.entries<readonly object[]>(all).map(([domain, hits]) => [
        domain,
        hits.filter((hit) => matches(hit as Record<string, unknown>, typed)),
      ]),
    ),
  }) as Found;

/** Records of an example section, found by the beginnings of their words; “delcuort” is understood. */
export const script: Script = {
  "search.find": ({ typed }) =>
    normalizeForSearch(typed) === "delcuort" ? { ...found("delcourt"), corrected: "delcourt" } : found(typed),
};
