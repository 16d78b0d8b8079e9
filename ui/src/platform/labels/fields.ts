import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { RecordChange } from "../../bindings";
import type { ConflictCommand, EditableFields, EditCommand } from "../fieldWords";
import { personFields } from "../records/person";
import { partnerChildTableLabels, partnerFieldLabels } from "./partnerFields";

const title = msg`titre`;
const note = msg`remarque`;
const place = msg`lieu`;
const begins = msg`début`;
const ends = msg`fin`;
const state = msg`état`;
const zone = msg`fuseau horaire`;
const kind = msg({ message: "sorte", context: "kind of event or action" });

type Labels<Field extends PropertyKey> = Readonly<Record<Field, MessageDescriptor>>;

/** The labels of all fields that a command edits. */
type EditLabels<K extends EditCommand> = Labels<keyof EditableFields<K>>;

/** The labels of a record's fields. */
function labelsOf<Name extends string>(
  fields: Readonly<Record<Name, { label: MessageDescriptor }>>,
): Labels<Name> {
  const labels = Object.entries<{ label: MessageDescriptor }>(fields).map(([name, { label }]) => [
    name,
    label,
  ]);
  return Object.fromEntries(labels) as Labels<Name>;
}

/** The labels of fields by table and field. Fields that are never shown have none. */
const fieldLabels = {
  person: labelsOf(personFields),
  campaign: {
    title,
    summary: msg`résumé`,
    state,
    starts_on: begins,
    ends_on: ends,
    colour: msg`couleur`,
    lead_id: msg`responsable`,
  },
  goal: { title: msg`objectif`, stages: msg`étapes` },
  goal_stage: { label: msg`nom de l’étape`, unit: msg`unité`, target: msg`nombre à atteindre` },
  goal_count: { value: msg`résultat`, counted_on: msg`jour du résultat`, note },
  action: {
    kind,
    title,
    starts: begins,
    ends,
    place,
    zone,
    needed: msg`nombre de personnes`,
    state,
    note,
  },
  task: {
    title,
    note,
    due_on: msg`échéance`,
    assignee_id: msg`qui s’en charge`,
    campaign_id: msg`chantier`,
    event_id: msg`événement`,
    report_id: msg`compte rendu`,
    organisation_id: msg`partenaire`,
  },
  event: {
    kind,
    title,
    starts: begins,
    ends,
    zone,
    all_day: msg`toute la journée`,
    place,
    address: msg`adresse`,
    description: msg`description`,
    organiser: msg`organisation`,
    organisation_id: msg`partenaire qui organise`,
    state,
  },
  session: {
    kind,
    title,
    starts: begins,
    ends,
    place,
    note,
    moderators: msg`animation`,
    speakers: msg`intervenant·es`,
    notes: msg`notes`,
  },
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
  section: { name: msg`nom`, zone, city: msg`commune`, site: msg`site`, example: msg`exemple fictif` },
  photo: {
    caption: msg`légende`,
    alt: msg`description de la photo`,
    credit: msg`crédit`,
    ownership: msg`propriété`,
    consent: msg`droit à l’image`,
  },
  ...partnerFieldLabels,
} satisfies Readonly<Record<string, Labels<string>>>;

/** The same, of a table that may be another. */
const labelsOfTable: Readonly<Partial<Record<string, Readonly<Partial<Labels<string>>>>>> = fieldLabels;

/** Child tables of a record, each shown as one field of it. */
const childTableLabels: Readonly<Record<string, MessageDescriptor>> = {
  person_tag: personFields.tags.label,
  consent: personFields.consents.label,
  ...partnerChildTableLabels,
};

/** A label as it stands within a sentence: labels of forms begin with a capital. */
function inSentence(label: MessageDescriptor): string {
  const text = i18n._(label);
  return text.charAt(0).toLocaleLowerCase(i18n.locale) + text.slice(1);
}

/** A label as it stands by itself. */
function byItself(label: MessageDescriptor): string {
  const text = i18n._(label);
  return text.charAt(0).toLocaleUpperCase(i18n.locale) + text.slice(1);
}

/** The label of a field as it stands within a sentence, in the language of the window; null for one that is never shown. */
export function fieldLabel(table: string, column: string): string | null {
  const label = childTableLabels[table] ?? labelsOfTable[table]?.[column];
  return label ? inSentence(label) : null;
}

/** The labels of the fields of each record that is edited: a field without one does not compile. */
const editLabels: { readonly [K in EditCommand]: EditLabels<K> } & {
  readonly "events.edit_notes": Labels<"notes">;
} = {
  "people.edit": fieldLabels.person,
  "campaigns.edit": fieldLabels.campaign,
  "goals.edit": fieldLabels.goal,
  "counts.edit": fieldLabels.goal_count,
  "actions.edit": fieldLabels.action,
  "tasks.edit": fieldLabels.task,
  "events.edit": fieldLabels.event,
  "events.edit_session": fieldLabels.session,
  "events.edit_notes": { notes: fieldLabels.session.notes },
  "reports.rename": fieldLabels.report,
  "photos.describe": fieldLabels.photo,
  "section.change": fieldLabels.section,
  "partners.edit": fieldLabels.organisation,
  "partners.edit_contact": fieldLabels.contact,
  "partners.edit_exchange": fieldLabels.exchange,
};

/** The label of a field of the record that a command edits. */
export function fieldLabelOfCommand(command: ConflictCommand, field: string): string {
  const words = (editLabels[command] as Partial<Labels<string>>)[field];
  return words ? byItself(words) : field;
}

/** The fields that an operation changed, each once, in the order of the record. */
export function changedFieldLabels(changes: readonly RecordChange[]): string[] {
  const said = new Set<string>();
  for (const { table, action, fields: names } of changes) {
    const part = childTableLabels[table];
    if (part) said.add(inSentence(part));
    else if (action === "update")
      for (const [column, words] of Object.entries(labelsOfTable[table] ?? {}))
        if (words && names.includes(column)) said.add(inSentence(words));
  }
  return [...said];
}
