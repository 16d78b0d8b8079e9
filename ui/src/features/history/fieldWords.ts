import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { RecordChange } from "../../bindings";

/** The fields of records in words, as the history tells them. Fields that only the program knows are not here. */
const fields: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
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
    note: msg`remarque`,
  },
};

/** Rows that hang on a record, and are told as one field of it. */
const parts: Readonly<Record<string, MessageDescriptor>> = {
  person_tag: msg`thèmes et groupes`,
  consent: msg`accords`,
};

/** The fields that an operation changed, each once, in the order of the record. */
export function changedFields(changes: readonly RecordChange[]): MessageDescriptor[] {
  const said = new Set<MessageDescriptor>();
  for (const { table, action, columns } of changes) {
    const part = parts[table];
    if (part) said.add(part);
    else if (action === "update")
      for (const [column, words] of Object.entries(fields[table] ?? {}))
        if (columns.includes(column)) said.add(words);
  }
  return [...said];
}
