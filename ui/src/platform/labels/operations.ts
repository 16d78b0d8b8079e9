import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { OperationKind } from "../../bindings";

/** What each kind of operation did, as the undo message and the history say it. Kinds are the core's, `domain.verb`. */
const operationLabels: Readonly<Record<OperationKind, MessageDescriptor>> = {
  "section.set_up": msg`Section créée`,
  "section.found": msg`Section nommée`,
  "section.change": msg`Section modifiée`,
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
  "events.create": msg`Événement créé`,
  "events.edit": msg`Événement modifié`,
  "events.archive": msg`Événement archivé`,
  "events.restore": msg`Événement sorti des archives`,
  "events.add_session": msg`Séance ajoutée`,
  "events.edit_session": msg`Séance modifiée`,
  "events.move_session": msg`Séance déplacée`,
  "events.remove_session": msg`Séance retirée`,
  "events.add_programme": msg`Programme ajouté`,
  "events.edit_notes": msg`Notes modifiées`,
  "events.invite": msg`Invitations notées`,
  "events.attend": msg`Présence notée`,
  "events.unlist": msg`Retiré·e de la liste`,
};

/** The label of a kind; one that this version does not know was made by a newer version. */
export function operationLabel(kind: string): string {
  const known: Readonly<Partial<Record<string, MessageDescriptor>>> = operationLabels;
  return i18n._(known[kind] ?? msg`Modification enregistrée`);
}
