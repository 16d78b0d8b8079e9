import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";

import type { ProblemCode } from "../../bindings";
import type { Problem } from "../problem";
import { fieldLabel } from "./fields";
import { tableProblemMessage } from "./tables";

type Params = NonNullable<Problem["params"]>;
type Message = MessageDescriptor | ((params: Params) => MessageDescriptor);

const count = (params: Params, name: string): number => Number(params[name] ?? 0);

/** What happened and what to do about it, in one or two plain sentences. */
const messages: Record<ProblemCode, Message> = {
  bad_request: msg`Ruche n’a pas compris cette demande. Rien n’a été changé ; fermez cette page et recommencez.`,
  internal: msg`Quelque chose d’inattendu s’est produit. Rien n’a été changé ; recommencez, et si cela se répète, redémarrez Ruche.`,
  locked: msg`La section est verrouillée. Saisissez la phrase de passe pour continuer.`,
  cancelled: msg`Arrêté à votre demande. Rien n’a été changé.`,
  not_found: msg`Cet élément n’existe plus. Fermez cette fenêtre et rouvrez la fiche pour voir ce qui reste.`,
  required: msg`Remplissez ce champ.`,
  too_long: ({ most = "" }) => msg`Ce texte est trop long : ${most} caractères au plus.`,
  bad_date: msg`Cette date n’existe pas ou n’est pas possible ici. Écrivez-la ainsi : 7 mars 2019.`,
  ends_before_start: msg`La fin est avant le début. Corrigez l’une des deux.`,
  out_of_range: ({ least = "", most = "" }) => msg`Choisissez un nombre entre ${least} et ${most}.`,
  bad_email: msg`Cette adresse n’est pas complète. Elle s’écrit ainsi : prenom@exemple.fr.`,
  bad_phone: msg`Ce numéro n’est pas complet. Il s’écrit ainsi : 06 12 34 56 78.`,
  passphrase_too_short: (params) =>
    msg`Cette phrase est trop courte : ${plural(count(params, "least"), {
      one: "# caractère au moins",
      other: "# caractères au moins",
    })}. Quatre ou cinq mots sans rapport entre eux font une bonne phrase.`,
  wrong_key: msg`Cette phrase n’ouvre pas ce fichier. Vérifiez les majuscules et les accents, puis réessayez.`,
  bad_recovery_code: msg`Ce code de secours n’est pas complet ou contient une faute de frappe. Recopiez-le depuis la feuille.`,
  file_missing: msg`Ce fichier n’est plus à cet endroit. Branchez la clé où il était, ou retrouvez-le avec « Ouvrir un fichier ».`,
  file_exists: msg`Un fichier de ce nom existe déjà ici. Choisissez un autre nom ; rien n’a été remplacé.`,
  file_truncated: msg`Ce fichier est incomplet : il n’a pas été copié jusqu’au bout. Copiez-le de nouveau, ou ouvrez une sauvegarde.`,
  file_foreign: msg`Ce fichier n’est pas une section de Ruche. Choisissez un fichier qui finit par .ruche.`,
  file_damaged: msg`Ce fichier a été abîmé après son enregistrement. Ouvrez une sauvegarde ; ce fichier n’a pas été touché.`,
  file_newer: msg`Ce fichier vient d’une version plus récente de Ruche. Mettez Ruche à jour pour l’ouvrir ; il n’a pas été touché.`,
  file_in_use: msg`Ce fichier est déjà ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.`,
  read_only: msg`Ruche n’a pas le droit d’écrire à cet endroit. Choisissez un autre dossier, par exemple Documents, ou copiez-y d’abord le fichier.`,
  disk_full: msg`Le disque est plein : rien n’a été enregistré. Libérez de la place, puis réessayez.`,
  file_unreachable: msg`Ce fichier ou ce dossier ne répond pas. Vérifiez que le disque ou le réseau est bien branché, puis réessayez.`,
  file_not_chosen: msg`Choisissez d’abord ce fichier avec le bouton prévu pour cela.`,
  nothing_to_undo: msg`Il n’y a rien à annuler.`,
  changed_since: ({ table = "", field = "" }) => {
    const words = fieldLabel(table, field);
    return words === null
      ? msg`Impossible d’annuler : cet élément a été modifié depuis. Corrigez-le à la main.`
      : msg`Impossible d’annuler : « ${words} » a été modifié depuis. Corrigez-le à la main.`;
  },
  conflict: msg`Ces informations ont été changées ailleurs pendant que vous écriviez. Rouvrez la fiche pour voir ce qui est enregistré.`,
  in_use: msg`Ce n’est pas possible : d’autres éléments en dépendent. Retirez-les d’abord.`,
  not_undoable: msg`Cette modification est trop ancienne, ou n’a pas de retour possible.`,
  preview_stale: msg`Le fichier ou la section a changé depuis l’aperçu. Regardez l’aperçu de nouveau avant de continuer.`,
  table_unreadable: ({ reason }) => tableProblemMessage(reason),
  mapping_incomplete: msg`Dites au moins quelle colonne contient le nom des personnes.`,
  picture_unreadable: msg`Cette image ne peut pas être lue. Choisissez une photo au format JPEG, PNG ou WebP.`,
  consent_missing: msg`Une photo ne peut pas être publiée : l’accord des personnes manque ou a été refusé.`,
  photo_incomplete: msg`Une photo n’a pas encore de description ou de crédit. Complétez-la avant de publier.`,
  document_invalid: msg`Ce texte contient quelque chose que Ruche ne connaît pas. Collez-le de nouveau sans sa mise en forme.`,
  stage_counted: ({ unit = "" }) =>
    msg`Des résultats sont déjà notés pour l’étape « ${unit} ». Retirez-les d’abord, ou gardez l’étape.`,
  no_keychain: msg`Cet ordinateur n’a pas de trousseau que Ruche puisse utiliser. La phrase de passe reste nécessaire.`,
};

/** The message of a problem, in the language of the window. */
export function problemMessage({ code, field, params = {} }: Problem): string {
  const sentence = messages[code] ?? messages.internal;
  return i18n._(typeof sentence === "function" ? sentence(field ? { ...params, field } : params) : sentence);
}
