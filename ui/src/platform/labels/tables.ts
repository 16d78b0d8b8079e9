import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Why a file is no table, and what to do about it, by the reason that the contract gives. */
const messages: Readonly<Record<string, MessageDescriptor>> = {
  gone: msg`Ce fichier n’est plus à cet endroit. Vérifiez qu’il n’a pas été déplacé ou renommé, puis choisissez-le de nouveau.`,
  forbidden: msg`Cet ordinateur ne laisse pas Ruche lire ce fichier. Copiez-le dans vos Documents, puis choisissez la copie.`,
  no_file: msg`Ce n’est pas un fichier, mais un dossier ou un appareil. Ouvrez-le, puis choisissez le fichier lui-même.`,
  empty: msg`Ce fichier est vide : il n’y a aucune ligne à importer.`,
  binary: msg`Ce fichier ne contient ni texte ni tableau. Dans le logiciel d’où il vient, exportez la liste en CSV ou en XLSX.`,
  pdf: msg`C’est un document PDF, pas un tableau. Demandez le tableau d’origine, ou exportez-le en CSV ou en XLSX.`,
  picture: msg`C’est une image, pas un tableau. Il faut le fichier du tableur, en CSV ou en XLSX.`,
  text_document: msg`C’est un document de traitement de texte. Copiez son tableau dans un tableur, puis enregistrez-le en XLSX.`,
  web_page: msg`C’est une page web, même si son nom finit par .xls. Ouvrez-la dans un tableur, puis enregistrez-la en XLSX.`,
  archive: msg`C’est une archive compressée. Ouvrez-la d’abord, puis choisissez le fichier qu’elle contient.`,
  cards: msg`Ce sont des fiches de carnet d’adresses (vCard), que Ruche ne lit pas encore. Exportez le carnet en CSV.`,
  old_workbook: msg`Ce classeur est dans un ancien format d’Excel. Ouvrez-le dans un tableur, puis enregistrez-le en XLSX.`,
  protected: msg`Ce classeur est fermé par un mot de passe. Ouvrez-le dans un tableur, puis enregistrez-le sans mot de passe.`,
  damaged: msg`Ce classeur est abîmé ou incomplet. Demandez-le de nouveau, ou enregistrez-le encore une fois en XLSX.`,
  too_large: msg`Ce classeur est trop grand une fois ouvert. Enregistrez la feuille des personnes en CSV.`,
  too_many_columns: msg`Ce tableau a plus de 1 024 colonnes : ce n’est sans doute pas une liste de personnes. Gardez les colonnes utiles, puis réessayez.`,
};

/** The message for a file that is no table. */
export function tableProblemMessage(reason: string | undefined): MessageDescriptor {
  return (
    messages[reason ?? ""] ??
    msg`Ruche ne trouve pas de tableau dans ce fichier. Enregistrez-le en CSV ou en XLSX, puis réessayez.`
  );
}
