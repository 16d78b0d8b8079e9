import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What each kind of operation did, as the undo message and the history say it. Kinds are the core's, `domain.verb`. */
export const operations: Readonly<Record<string, MessageDescriptor>> = {
  "section.set_up": msg`Section créée`,
  "people.create": msg`Fiche créée`,
  "people.edit": msg`Fiche modifiée`,
  "people.archive": msg`Fiche archivée`,
  "people.restore": msg`Fiche sortie des archives`,
  "people.erase": msg`Fiche effacée`,
  "dues.record": msg`Paiement noté`,
  "dues.reverse": msg`Paiement retiré`,
};

/** The words of a kind; a kind that this program does not know yet was made by a newer one. */
export function operationWords(kind: string | null): string {
  return i18n._((kind === null ? undefined : operations[kind]) ?? msg`Modification enregistrée`);
}
