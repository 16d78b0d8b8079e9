import { i18n, type MessageDescriptor } from "@lingui/core";

import type { RecordChange } from "../../bindings";
import type { Labels } from "../feature";
import { domainOf, domainOfTable } from "../features";
import type { ConflictCommand } from "../editCommands";

/** The labels of a record's fields, from a list that says more of them. */
export function labelsOf<Name extends string>(
  fields: Readonly<Record<Name, { label: MessageDescriptor }>>,
): Labels<Name> {
  const labels = Object.entries<{ label: MessageDescriptor }>(fields).map(([name, { label }]) => [
    name,
    label,
  ]);
  return Object.fromEntries(labels) as Labels<Name>;
}

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
export function fieldLabel(table: string, field: string): string | null {
  const domain = domainOfTable(table);
  const label = domain?.lists?.[table] ?? domain?.tables[table]?.[field];
  return label ? inSentence(label) : null;
}

/** The label of a field of the record that a command edits. */
export function fieldLabelOfCommand(command: ConflictCommand, field: string): string {
  const label = domainOf(command)?.edits?.[command]?.[field];
  return label ? byItself(label) : field;
}

/** The fields that an operation changed, each once, in the order of the record. */
export function changedFieldLabels(changes: readonly RecordChange[]): string[] {
  const said = new Set<string>();
  for (const { table, action, fields: names } of changes) {
    const domain = domainOfTable(table);
    const list = domain?.lists?.[table];
    if (list) said.add(inSentence(list));
    else if (action === "update")
      for (const [field, label] of Object.entries(domain?.tables[table] ?? {}))
        if (names.includes(field)) said.add(inSentence(label));
  }
  return [...said];
}
