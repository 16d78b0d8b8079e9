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
  "people.import": msg`Fichier de personnes importé`,
  "dues.record": msg`Paiement noté`,
  "dues.reverse": msg`Paiement retiré`,
  "campaigns.create": msg`Chantier créé`,
  "campaigns.edit": msg`Chantier modifié`,
  "campaigns.state": msg`État du chantier modifié`,
  "campaigns.archive": msg`Chantier archivé`,
  "campaigns.restore": msg`Chantier sorti des archives`,
  "campaigns.team": msg`Équipe modifiée`,
  "campaigns.vote_days": msg`Dates de scrutin modifiées`,
  "goals.add": msg`Objectif ajouté`,
  "goals.edit": msg`Objectif modifié`,
  "goals.remove": msg`Objectif retiré`,
  "counts.add": msg`Résultat ajouté`,
  "counts.edit": msg`Résultat corrigé`,
  "counts.remove": msg`Résultat retiré`,
  "actions.plan": msg`Action prévue`,
  "actions.edit": msg`Action modifiée`,
  "actions.state": msg`État de l’action modifié`,
  "actions.answer": msg`Réponse notée`,
  "actions.results": msg`Résultats notés`,
  "tasks.create": msg`Tâche ajoutée`,
  "tasks.edit": msg`Tâche modifiée`,
  "tasks.done": msg`Tâche terminée`,
  "tasks.reopen": msg`Tâche rouverte`,
  "tasks.remove": msg`Tâche retirée`,
  "reports.begin": msg`Compte rendu commencé`,
  "reports.write": msg`Texte du compte rendu modifié`,
  "reports.rename": msg`En-tête du compte rendu modifié`,
  "reports.publish": msg`Compte rendu déclaré publié`,
  "reports.unpublish": msg`Compte rendu remis en brouillon`,
  "reports.remove": msg`Compte rendu supprimé`,
  "reports.export": msg`Compte rendu enregistré dans un fichier`,
  "reports.follow_up": msg`Suite à donner notée`,
  "photos.add": msg`Photos ajoutées`,
  "photos.describe": msg`Photo décrite`,
  "photos.remove": msg`Photo retirée`,
};

/** The words of a kind; a kind that this program does not know yet was made by a newer one. */
export function operationWords(kind: string | null): string {
  return i18n._((kind === null ? undefined : operations[kind]) ?? msg`Modification enregistrée`);
}
