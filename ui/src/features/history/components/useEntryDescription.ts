import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { changedFieldLabels, operationLabel } from "../../../platform";

/** Kinds whose own words say no more than that something was changed. */
const ONLY_CHANGED = /\.(edit|edit_\w+|rename|describe)$/;

/**
 * What operations did, in words, with the name of the record when it has one: “Tâche ajoutée : Imprimer 500 tracts”, “Fiche
 * modifiée : Amel Berthier (commune)”, “Fichier de personnes importé, 412 fiches”.
 */
export function useEntryDescription(): (entry: HistoryEntry, name?: string) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ kind, role, changes, records }, name) => {
    const words = operationLabel(kind);
    const said = name === undefined ? words : t`${words} : ${name}`;
    if (role === "undo") return t`Annulé : ${said}`;
    if (role === "redo") return t`Rétabli : ${said}`;
    if (records > 1) {
      // Of what is not a person, the first record is the subject, and the others are consequences.
      if (!kind.startsWith("people.")) return said;
      const count = format.number(records);
      return t`${said}, ${plural(records, { one: `${count} fiche`, other: `${count} fiches` })}`;
    }
    const fields = ONLY_CHANGED.test(kind) ? changedFieldLabels(changes) : [];
    if (fields.length === 0) return said;
    const list = format.list(fields);
    return name === undefined ? t`${said} : ${list}` : t`${said} (${list})`;
  };
}
