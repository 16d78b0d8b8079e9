import type { Commands, HistoryEntry, OperationKind, Person, PersonRow } from "../../bindings";
import { blankPerson, type Script } from "../../platform/fake";

const GIVEN = [
  "Amel",
  "Bruno",
  "Chloé",
  "Driss",
  "Élise",
  "Farid",
  "Geneviève",
  "Hugo",
  "Inès",
  "Jean-Marc",
  "Zoé",
];
const FAMILY = ["Berthier", "Cohen", "Delorme", "Essaïdi", "Fontaine", "Garnier", "Hamel", "Ibarra", "Joly"];
const TOWNS = ["Valmont-sur-Loire", "Saint-Aubin", "Les Tilleuls", null];
const TOTAL = 212;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

function row(index: number): PersonRow {
  const member = index % 5 < 3;
  const [given_name, family_name] = [pick(GIVEN, index), pick(FAMILY, index)];
  const plain = (name: string) =>
    name
      .normalize("NFD")
      .replace(/[^a-zA-Z]/g, "")
      .toLowerCase();
  return {
    id: `p${index}`,
    category: member ? "member" : index % 5 === 3 ? "regular_contact" : "occasional_contact",
    family_name,
    given_name,
    city: pick(TOWNS, index),
    email: index % 7 === 4 ? null : `${plain(given_name)}.${plain(family_name)}@courriel.example`,
    phone: index % 6 === 5 ? null : `06 20 ${10 + (index % 90)} 67 54`,
    joined_on: member ? `${2005 + (index % 18)}-03-01` : null,
    left_reason: index % 41 === 40 ? "transferred" : null,
    dues_year: member && index % 3 > 0 ? 2026 : null,
    dues: !member ? "not_expected" : index % 3 > 0 ? "paid" : "due",
    archived: false,
  };
}

const rows = Array.from({ length: TOTAL }, (_, index) => row(index)).sort((one, other) =>
  `${one.family_name} ${one.given_name}`.localeCompare(`${other.family_name} ${other.given_name}`, "fr"),
);

const list = (query: Commands["people.list"]["request"]): Commands["people.list"]["response"] => {
  const found = rows.filter(
    ({ given_name, family_name, city, category, dues, email }) =>
      `${given_name} ${family_name} ${city ?? ""}`
        .toLowerCase()
        .includes((query.search ?? "").toLowerCase()) &&
      ((query.categories ?? []).length === 0 || query.categories?.includes(category)) &&
      (!query.dues || dues === query.dues) &&
      (query.lacking !== "email" || email === null),
  );
  if (query.descending) found.reverse();
  const offset = query.offset ?? 0;
  return { total: found.length, rows: found.slice(offset, offset + (query.limit ?? 0)) };
};

function person(id: string): Person {
  const { city, dues, dues_year, ...known } = rows.find((one) => one.id === id) ?? row(0);
  return {
    ...blankPerson,
    ...known,
    revision: "first",
    city,
    phone: "02 41 10 67 54",
    mobile: known.phone,
    member_number: dues === "not_expected" ? null : `49-${dues_year ?? 2019}-0142`,
    civility: "Mme",
    born_on: "1954-05-12",
    street: "12 rue Émile-Zola\nBâtiment C, 2e étage",
    postcode: "49730",
    origin: "Fichier de la fédération, janvier 2026",
    note: "Préfère qu’on l’appelle après 18 heures.",
    tags: ["Collage", "Europe", "Bureau de vote"],
    consents: [
      { purpose: "newsletter", answer: "yes", given_on: "2025-10-04", source: "Formulaire papier" },
      { purpose: "phone", answer: "no", given_on: null, source: "Conversation" },
    ],
  };
}

/** The people of an example section, as the program would answer. */
export const section: Script = {
  "people.list": list,
  "people.get": ({ id }) => person(id),
  "people.find": ({ typed }) =>
    list({ search: typed, limit: 8 }).rows.map(({ id, given_name, family_name, category, city }) => ({
      id,
      name: `${given_name} ${family_name}`,
      category,
      city,
    })),
  "people.same_name": () => [],
  "people.split_name": ({ typed }) => ({ given_name: "", family_name: typed }),
  "people.tags": () => [
    { label: "Europe", people: 31 },
    { label: "Collage", people: 12 },
  ],
  "dues.standing": ({ id }) => {
    const { dues } = rows.find((one) => one.id === id) ?? row(0);
    return {
      year: 2026,
      state: dues,
      paid_cents: dues === "paid" ? 3600 : 0,
      payments: [
        ...(dues === "paid" ? [payment("c", 2026, 3600, "transfer")] : []),
        { ...payment("b2", 2025, -3000, "cheque"), reverses: "b", received_on: null },
        { ...payment("b", 2025, 3000, "cheque"), reversed: true, note: "Chèque 0142" },
        payment("a", 2024, 3650, "cash"),
      ],
    };
  },
  "journal.record": ({ record }) => [
    entry(record, "people.edit", "2026-03-05T19:30:00", ["city", "email"]),
    {
      ...entry(record, "people.archive", "2026-02-02T10:05:00", []),
      undo: "undone",
    },
    { ...entry(record, "dues.record", "2026-01-12T18:00:00", []), undo: "outdated" },
    { ...entry(record, "people.create", "2025-09-01T20:15:00", []), undo: "no" },
  ],
};

function payment(id: string, year: number, amount_cents: number, means: "transfer" | "cheque" | "cash") {
  const received_on = `${year}-02-14`;
  return { id, year, amount_cents, means, received_on, note: null, reverses: null, reversed: false };
}

function entry(record: string, kind: OperationKind, at: string, fields: string[]): HistoryEntry {
  return {
    operation: at,
    kind,
    role: "do",
    at,
    actor: "Odile Marchal",
    records: 1,
    changes: [{ record, table: "person", action: "update", fields }],
    undo: "yes",
  };
}
