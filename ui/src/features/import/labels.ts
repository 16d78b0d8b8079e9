import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { Doubt, Encoding, Meaning, PersonField, Reason, Separator, Verdict } from "../../bindings";
import { personFields, plainPersonFields, type PlainPersonField } from "../../platform";

/** The texts of a person that are brought in as they are. */
const plainLabels = Object.fromEntries(
  plainPersonFields.map((name) => [name, personFields[name].label]),
) as Record<PlainPersonField, MessageDescriptor>;

/** What a column may mean, in the order in which it is offered. */
export const meaningLabels: Record<Meaning, MessageDescriptor> = {
  ignored: msg`Ne pas importer`,
  civility: personFields.civility.label,
  family_name: personFields.family_name.label,
  given_name: personFields.given_name.label,
  family_and_given_name: msg`Nom et prénom`,
  given_and_family_name: msg`Prénom et nom`,
  born_on: personFields.born_on.label,
  any_phone: msg`Téléphone, fixe ou mobile`,
  ...plainLabels,
  joined_on: personFields.joined_on.label,
  dues_year: msg`Année de la dernière cotisation`,
  dues_amount: msg`Montant de la cotisation`,
  dues_means: msg`Moyen de paiement`,
  note: msg`Remarques`,
  note_with_name: msg`Remarques, avec le nom de la colonne`,
  newsletter: msg`Accord pour la lettre d’information`,
  contact: msg`Accord pour être recontacté·e`,
  answered_on: msg`Date de l’accord`,
  tags: personFields.tags.label,
};

/** Meanings that several columns may have. */
export const repeatedMeanings: readonly Meaning[] = ["ignored", "street", "note", "note_with_name", "tags"];

export const personFieldLabels: Record<PersonField, MessageDescriptor> = {
  ...plainLabels,
  category: personFields.category.label,
  civility: personFields.civility.label,
  family_name: personFields.family_name.label,
  given_name: personFields.given_name.label,
  born_on: personFields.born_on.label,
  joined_on: personFields.joined_on.label,
  left_on: personFields.left_on.label,
  left_reason: personFields.left_reason.label,
  note: personFields.note.label,
  tags: personFields.tags.label,
  newsletter: msg`Lettre d’information`,
  contact: msg`Être recontacté·e`,
  dues: msg`Cotisation`,
};

/** Why a row is refused. */
export const reasonLabels: Record<Reason, MessageDescriptor> = {
  empty_row: msg`La ligne est vide`,
  totals_row: msg`C’est une ligne de total`,
  name_missing: msg`Il n’y a pas de nom`,
  date_unreadable: msg`Cette date n’existe pas ou n’est pas possible`,
  year_unreadable: msg`Cette année n’est pas lisible`,
  amount_unreadable: msg`Ce montant n’est pas lisible ou n’est pas une cotisation`,
  email_unreadable: msg`Ce n’est pas une adresse électronique`,
  phone_unreadable: msg`Ce n’est pas un numéro de téléphone`,
  answer_unreadable: msg`Ni oui ni non`,
  text_too_long: msg`Ce texte est trop long`,
  left_before_joining: msg`La personne serait partie avant d’adhérer`,
  quote_unclosed: msg`Un guillemet n’est jamais refermé`,
  letters_lost: msg`Des lettres sont illisibles : l’encodage n’est pas le bon`,
  cells_missing: msg`Il manque des cases : la ligne est peut-être coupée en deux`,
  cells_too_many: msg`Il y a trop de cases : les colonnes sont décalées`,
  row_too_long: msg`La ligne est beaucoup trop longue`,
};

/** Why it is not sure whom a row is about. */
export const doubtLabels: Record<Doubt, MessageDescriptor> = {
  same_name: msg`Même nom, et rien d’autre pour savoir si c’est la même personne`,
  same_name_and_postcode: msg`Même nom et même code postal`,
  same_number_other_name: msg`Même numéro d’adhérent·e, mais un autre nom`,
  same_email_near_name: msg`Même adresse électronique et presque le même nom`,
  several_fit: msg`Plusieurs personnes conviennent`,
};

/** The kinds of rows, in the order in which they are shown. */
export const verdictLabels: Record<Verdict, MessageDescriptor> = {
  new: msg`Nouvelles`,
  changed: msg`Modifiées`,
  same: msg`Sans changement`,
  doubtful: msg`À décider`,
  refused: msg`Refusées`,
};

export const encodingLabels: Record<Encoding, MessageDescriptor> = {
  windows1252: msg`Excel sous Windows (1252)`,
  utf8: msg`Unicode (UTF-8)`,
  utf16_le: msg`Unicode (UTF-16)`,
  utf16_be: msg`Unicode (UTF-16, inversé)`,
  mac_roman: msg`Ancien Mac (Roman)`,
};

export const separatorLabels: Record<Separator, MessageDescriptor> = {
  semicolon: msg`Point-virgule ;`,
  comma: msg`Virgule ,`,
  tab: msg`Tabulation`,
  pipe: msg`Barre |`,
};
