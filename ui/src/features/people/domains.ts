import { msg } from "@lingui/core/macro";
import { IconUser } from "@tabler/icons-react";

import { labelsOf, personFields, type Domain } from "../../platform";

const person = labelsOf(personFields);

/** The words of people, for the history, undo and conflicts. */
export const peopleDomains: { people: Domain<"people"> } = {
  people: {
    icon: IconUser,
    tables: { person },
    lists: { person_tag: person.tags, consent: person.consents },
    records: ["person"],
    link: (record) => ({ to: "/people", search: { record } }),
    operations: {
      "people.create": msg`Fiche créée`,
      "people.edit": msg`Fiche modifiée`,
      "people.archive": msg`Fiche archivée`,
      "people.restore": msg`Fiche sortie des archives`,
      "people.erase": msg`Fiche effacée`,
      "people.import": msg`Fichier de personnes importé`,
    },
    edits: { "people.edit": person },
  },
};
