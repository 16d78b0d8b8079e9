import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { CommandName, RecordChange } from "../../bindings";

const title = msg`titre`;
const note = msg`remarque`;
const place = msg`lieu`;
const begins = msg`début`;
const ends = msg`fin`;
const state = msg`état`;
const kind = msg({ message: "sorte", context: "kind of event or action" });

/** The labels of fields by table and column. Fields that are never shown have none. */
const fieldLabels: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  person: {
    category: msg`qualité`,
    member_number: msg`numéro d’adhérent·e`,
    civility: msg`civilité`,
    family_name: msg`nom de famille`,
    given_name: msg`prénom`,
    born_on: msg`date de naissance`,
    street: msg`rue`,
    postcode: msg`code postal`,
    city: msg`commune`,
    phone: msg`téléphone fixe`,
    mobile: msg`téléphone mobile`,
    email: msg`adresse électronique`,
    joined_on: msg`date d’adhésion`,
    left_on: msg`date du départ`,
    left_reason: msg`motif du départ`,
    origin: msg`origine`,
    note,
  },
  campaign: {
    title,
    summary: msg`résumé`,
    state,
    starts_on: begins,
    ends_on: ends,
    colour: msg`couleur`,
    lead_id: msg`responsable`,
  },
  goal: { title: msg`objectif` },
  goal_stage: { label: msg`nom de l’étape`, unit: msg`unité`, target: msg`nombre à atteindre` },
  goal_count: { value: msg`résultat`, counted_on: msg`jour du résultat`, note },
  action: {
    kind,
    title,
    starts: begins,
    ends,
    place,
    needed: msg`nombre de personnes`,
    state,
    note,
  },
  task: { title, note, due_on: msg`échéance`, assignee_id: msg`qui s’en charge` },
  event: {
    kind,
    title,
    starts: begins,
    ends,
    place,
    address: msg`adresse`,
    description: msg`description`,
    organiser: msg`organisation`,
    state,
  },
  session: { kind, title, starts: begins, ends, place, note },
  report: {
    title,
    subtitle: msg`sous-titre`,
    held_on: msg`jour`,
    held_until: msg`dernier jour`,
    place,
    author: msg`signature`,
    language: msg`langue`,
    body: msg`texte`,
    status: state,
  },
  section: { name: msg`nom`, zone: msg`fuseau horaire`, city: msg`commune`, site: msg`site` },
  photo: {
    caption: msg`légende`,
    alt: msg`description de la photo`,
    credit: msg`crédit`,
    ownership: msg`propriété`,
    consent: msg`droit à l’image`,
  },
};

/** Child tables of a record, each shown as one field of it. */
const childTableLabels: Readonly<Record<string, MessageDescriptor>> = {
  person_tag: msg`thèmes et groupes`,
  consent: msg`accords`,
};

/** Fields that are lists of their own. */
const partLabels: Readonly<Record<string, MessageDescriptor>> = {
  tags: msg`thèmes et groupes`,
  consents: msg`accords`,
  stages: msg`étapes`,
  moderators: msg`animation`,
  speakers: msg`intervenant·es`,
  notes: msg`notes`,
};

/** The label of a field in the language of the window; null for one that is never shown. */
export function fieldLabel(table: string, column: string): string | null {
  const words = childTableLabels[table] ?? fieldLabels[table]?.[column];
  return words ? i18n._(words) : null;
}

/** The table of the record that a command edits. */
const tableOfCommand: Readonly<Partial<Record<CommandName, string>>> = {
  "people.edit": "person",
  "campaigns.edit": "campaign",
  "goals.edit": "goal",
  "counts.edit": "goal_count",
  "actions.edit": "action",
  "tasks.edit": "task",
  "events.edit": "event",
  "events.edit_session": "session",
  "reports.rename": "report",
  "photos.describe": "photo",
  "section.change": "section",
};

/** The label of a field of the record that a command edits. */
export function fieldLabelOfCommand(command: CommandName, field: string): string {
  const words = fieldLabels[tableOfCommand[command] ?? ""]?.[field] ?? partLabels[field];
  return words ? i18n._(words) : field;
}

/** A value of a field as a short text, to tell two of them apart. */
export function fieldValueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return i18n._(msg`(vide)`);
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value === "boolean") return i18n._(value ? msg`oui` : msg`non`);
  if (Array.isArray(value)) return value.length === 0 ? i18n._(msg`(vide)`) : value.map(itemText).join(", ");
  return itemText(value);
}

/** What names an item of a list: a person's name, a title, a text. */
function itemText(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const named = item as Readonly<Record<string, unknown>>;
  const text = [named.name, named.title, named.text, named.label, named.unit, named.purpose].find(
    (part) => typeof part === "string" && part !== "",
  );
  return typeof text === "string" ? text : "…";
}

/** The fields that an operation changed, each once, in the order of the record. */
export function changedFieldLabels(changes: readonly RecordChange[]): string[] {
  const said = new Set<string>();
  for (const { table, action, fields: names } of changes) {
    const part = childTableLabels[table];
    if (part) said.add(i18n._(part));
    else if (action === "update")
      for (const [column, words] of Object.entries(fieldLabels[table] ?? {}))
        if (names.includes(column)) said.add(i18n._(words));
  }
  return [...said];
}
