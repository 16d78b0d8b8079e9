import type { Contact, Exchange, OpenPromise, Organisation, OrganisationRow } from "../../../bindings";
import { addDays, normalizeForSearch, today } from "../../../kit";
import type { Script } from "../../../platform/fake";

const on = (days: number) => addDays(today(), days);

const row = (
  id: string,
  name: string,
  kind: OrganisationRow["kind"],
  rest: Partial<OrganisationRow> = {},
): OrganisationRow => ({
  id,
  name,
  kind,
  phone: null,
  email: null,
  contacts: 1,
  last_exchange_on: on(-20),
  open_promises: 0,
  late_promises: 0,
  silent: false,
  archived: false,
  ...rest,
});

const rows = [
  row("ldh", "Ligue des droits de l’homme", "association", {
    phone: "+33241106754",
    contacts: 2,
    last_exchange_on: on(-4),
    open_promises: 2,
    late_promises: 1,
  }),
  row("town-hall", "Mairie de Valmont-sur-Loire", "town_hall", { open_promises: 1 }),
  row("spd", "SPD Ortsverein Lindau", "sister_party", { last_exchange_on: on(-310), silent: true }),
  row("cgt", "Union locale CGT", "union", { contacts: 0, last_exchange_on: null, silent: true }),
];

const contact = (id: string, rest: Partial<Contact>): Contact => ({
  id,
  revision: `${id} 1`,
  organisation_id: "ldh",
  person_id: null,
  name: null,
  office: null,
  email: null,
  phone: null,
  since: null,
  until: null,
  note: null,
  person: null,
  current: true,
  ...rest,
});

/** The last exchange with the example's organisation, with a promise of each side. */
export const meeting: Exchange = {
  id: "meeting",
  revision: "meeting 1",
  organisation_id: "ldh",
  kind: "meeting",
  held_on: on(-4),
  place: "Maison des associations",
  event_id: null,
  summary: "D’accord pour un appel commun sur les services publics.\nPas de logo de parti en tête.",
  people: [
    { id: "line-1", person_id: null, contact_id: "helene" },
    { id: "line-2", person_id: "amel", contact_id: null },
  ],
  people_names: ["Hélène Le Goff", "Amel Berthier"],
  promises: [
    {
      id: "draft",
      text: "Envoyer notre projet d’appel",
      by_us: true,
      person_id: "amel",
      contact_id: null,
      due_on: on(-1),
    },
    {
      id: "hall",
      text: "Prêter la grande salle",
      by_us: false,
      person_id: null,
      contact_id: "helene",
      due_on: on(9),
    },
  ],
  promise_states: [
    { id: "draft", task_id: "task-draft", done: false, late: true, person: "Amel Berthier", contact: null },
    { id: "hall", task_id: "task-hall", done: false, late: false, person: null, contact: "Hélène Le Goff" },
  ],
};

const call: Exchange = {
  ...meeting,
  id: "call",
  revision: "call 1",
  kind: "call",
  held_on: on(-40),
  place: null,
  event_id: "meeting",
  summary: null,
  people: [{ id: "line-3", person_id: null, contact_id: "paul" }],
  people_names: ["Paul Roux"],
  promises: [
    {
      id: "list",
      text: "Donner la liste des signataires",
      by_us: false,
      person_id: null,
      contact_id: null,
      due_on: null,
    },
  ],
  promise_states: [
    { id: "list", task_id: "task-list", done: true, late: false, person: null, contact: null },
  ],
};

const openOf = ({ id, held_on, promises, promise_states }: Exchange): OpenPromise[] =>
  promises.flatMap((promise, index) => {
    const state = promise_states[index];
    return state === undefined || state.done || state.task_id === null
      ? []
      : [{ exchange_id: id, held_on, promise, state }];
  });

/** An organisation with everything that one can have. */
export const league: Organisation = {
  id: "ldh",
  revision: "ldh 1",
  kind: "association",
  name: "Ligue des droits de l’homme",
  email: "valmont@ldh.example",
  phone: "+33241106754",
  website: "ldh.example/valmont",
  address: "3 place de la Halle\n49730 Valmont-sur-Loire",
  note: "Réunion de bureau le premier mardi du mois.",
  archived: false,
  last_exchange_on: on(-4),
  silent: false,
  contacts: [
    contact("helene", {
      name: "Hélène Le Goff",
      office: "présidente",
      phone: "+33620936754",
      since: "2017-06-01",
    }),
    contact("bruno", {
      person_id: "p2",
      person: { id: "p2", name: "Bruno Cohen" },
      office: "trésorier",
      email: "bruno@ldh.example",
    }),
    contact("paul", { name: "Paul Roux", office: "secrétaire", until: "2018-12-31", current: false }),
  ],
  open_promises: openOf(meeting),
  exchanges: [meeting, call],
  exchanges_total: 2,
  campaigns: [
    {
      id: "link",
      revision: "link 1",
      campaign_id: "isf",
      title: "Rétablissons l’ISF",
      role: "relit les tracts",
      since: "2019-02-02",
    },
  ],
};

/** Partners of an example section, as the program would answer. */
export const script: Script = {
  "partners.list": ({ search = "", kinds = [], silent, archived, limit = 0, offset = 0 }) => {
    const found = rows.filter(
      (row) =>
        normalizeForSearch(row.name).includes(normalizeForSearch(search)) &&
        (kinds.length === 0 || kinds.includes(row.kind)) &&
        (!silent || row.silent) &&
        row.archived === (archived ?? false),
    );
    return { total: found.length, rows: found.slice(offset, offset + limit) };
  },
  "partners.get": () => league,
  "partners.find": ({ typed }) =>
    rows
      .filter(({ name }) => normalizeForSearch(name).includes(normalizeForSearch(typed)))
      .map(({ id, name, kind }) => ({ id, name, kind, contact: null })),
  "partners.contacts": ({ typed = "" }) =>
    [
      {
        contact_id: "helene",
        organisation_id: "ldh",
        organisation: "Ligue des droits de l’homme",
        name: "Hélène Le Goff",
        office: "présidente",
        person_id: null,
      },
    ].filter(({ name }) => normalizeForSearch(name).includes(normalizeForSearch(typed))),
  "partners.events": () => ({
    events: [
      { id: "debate", title: "Quelle école demain ?", first_day: "2019-03-07", role: "organiser" },
      { id: "debate", title: "Quelle école demain ?", first_day: "2019-03-07", role: "speaker" },
    ],
    reports: [{ id: "r1", title: "L’école en débat", event_id: "debate", status: "published" }],
  }),
};
