import { msg } from "@lingui/core/macro";
import { IconNotes, IconPhoto } from "@tabler/icons-react";

import type { Domain } from "../../platform";

const report = {
  title: msg`titre`,
  subtitle: msg`sous-titre`,
  held_on: msg`jour`,
  held_until: msg`dernier jour`,
  place: msg`lieu`,
  author: msg`signature`,
  language: msg`langue`,
  body: msg`texte`,
  status: msg`état`,
};
const photo = {
  caption: msg`légende`,
  alt: msg`description de la photo`,
  credit: msg`crédit`,
  ownership: msg`propriété`,
  consent: msg`droit à l’image`,
};

/** The words of reports and their photos, for the history, undo and conflicts. */
export const reportDomains: { reports: Domain<"reports">; photos: Domain<"photos"> } = {
  reports: {
    icon: IconNotes,
    tables: { report, publication: {} },
    records: ["report"],
    link: (report) => ({ to: "/reports/$report", params: { report } }),
    operations: {
      "reports.begin": msg`Compte rendu commencé`,
      "reports.write": msg`Texte du compte rendu modifié`,
      "reports.rename": msg`En-tête du compte rendu modifié`,
      "reports.publish": msg`Compte rendu déclaré publié`,
      "reports.unpublish": msg`Compte rendu remis en brouillon`,
      "reports.remove": msg`Compte rendu supprimé`,
      "reports.export": msg`Compte rendu enregistré dans un fichier`,
      "reports.follow_up": msg`Suite à donner notée`,
    },
    edits: { "reports.rename": report },
  },
  photos: {
    icon: IconPhoto,
    tables: { photo },
    records: [],
    operations: {
      "photos.add": msg`Photos ajoutées`,
      "photos.describe": msg`Photo décrite`,
      "photos.remove": msg`Photo retirée`,
    },
    edits: { "photos.describe": photo },
  },
};
