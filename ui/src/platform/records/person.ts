import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { PersonDraft } from "../../bindings";

/** What the window knows of a field of a record. */
interface Field {
  /** What it is called, as a form says it. */
  label: MessageDescriptor;
  /** The same where there is little room, beside what it holds. */
  short?: MessageDescriptor;
  /** How a text is typed, where the field is one that no component treats in a way of its own. */
  input?: "line" | "tel" | "email" | "paragraph";
  /** The group of the form in which such a text stands. */
  group?: "identity" | "coordinates";
}

/**
 * The fields of a person, in the order in which they are shown. Forms, records, the history, conflicts and the import take their words
 * from here, and forms and records also the texts themselves.
 */
export const personFields = {
  category: { label: msg`Qualité` },
  civility: { label: msg`Civilité` },
  given_name: { label: msg`Prénom` },
  family_name: { label: msg`Nom de famille` },
  born_on: { label: msg`Date de naissance` },
  mobile: { label: msg`Téléphone mobile`, short: msg`Mobile`, input: "tel", group: "coordinates" },
  phone: { label: msg`Téléphone fixe`, short: msg`Fixe`, input: "tel", group: "coordinates" },
  email: { label: msg`Adresse électronique`, input: "email", group: "coordinates" },
  street: { label: msg`Rue et complément`, input: "paragraph", group: "coordinates" },
  postcode: { label: msg`Code postal`, input: "line", group: "coordinates" },
  city: { label: msg`Commune`, input: "line", group: "coordinates" },
  joined_on: { label: msg`Date d’adhésion` },
  left_reason: { label: msg`Motif du départ` },
  left_on: { label: msg`Date du départ` },
  member_number: { label: msg`Numéro d’adhérent·e`, input: "line", group: "identity" },
  tags: { label: msg`Thèmes et groupes` },
  note: { label: msg`Remarque` },
  origin: { label: msg`Origine de la fiche` },
  consents: { label: msg`Accords` },
} as const satisfies Record<keyof PersonDraft, Field>;

type Fields = typeof personFields;

/** The fields of a person that are a text without anything of their own. */
export type PlainPersonField = {
  [Name in keyof Fields]: Fields[Name] extends { input: string } ? Name : never;
}[keyof Fields];

/** Those fields, in the order in which they are shown. */
export const plainPersonFields = (Object.keys(personFields) as (keyof Fields)[]).filter(
  (name): name is PlainPersonField => "input" in personFields[name],
);
