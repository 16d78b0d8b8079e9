import type { Person, PersonRow } from "../../../bindings";
import { blankPerson, type Script } from "../../../platform/fake";

const row = (
  id: string,
  given_name: string,
  family_name: string,
  rest: Partial<PersonRow> = {},
): PersonRow => ({
  id,
  category: "member",
  family_name,
  given_name,
  city: "Vence",
  email: null,
  phone: "+33620936754",
  joined_on: null,
  left_reason: null,
  dues_year: null,
  dues: "due",
  archived: false,
  ...rest,
});

const rows = [row("zoe", "Zoé", "Dubois"), row("ugo", "Ugo", "Petit", { dues: "paid", city: "Nice" })];

/** A person of the example. */
export const zoe: Person = {
  ...blankPerson,
  id: "zoe",
  revision: "first",
  given_name: "Zoé",
  family_name: "Dubois",
  city: "Vence",
  archived: false,
  mobile: "0620936754",
  email: "zoe@exemple.fr",
  origin: "hand",
  consents: [{ purpose: "newsletter", answer: "yes", given_on: null, source: "Formulaire" }],
};

/** The people of a small section, as the program would answer. */
export const script: Script = {
  "people.list": ({ search = "", limit = 0, dues }) => {
    const found = rows.filter(
      (one) => one.family_name.toLowerCase().includes(search.toLowerCase()) && (!dues || one.dues === dues),
    );
    return { total: found.length, rows: found.slice(0, limit) };
  },
  "people.get": () => zoe,
  "people.find": () => [],
  "people.same_name": () => [],
  "people.tags": () => [],
  "dues.standing": () => ({ year: 2026, state: "due", paid_cents: 0, payments: [] }),
  "journal.record": () => [
    {
      operation: "first",
      kind: "people.edit",
      role: "do",
      at: "2019-03-07T19:30:00",
      actor: "Odile Marchal",
      records: 1,
      changes: [
        { record: "zoe", table: "person", action: "update", fields: ["city", "email"] },
        { record: "zoe", table: "person_tag", action: "insert", fields: [] },
      ],
      undo: "yes",
    },
  ],
};
