import { msg } from "@lingui/core/macro";
import { IconBuildingCommunity } from "@tabler/icons-react";

import type { Domain } from "../../platform";

const name = msg`nom`;
const email = msg`adresse électronique`;
const phone = msg`téléphone`;
const note = msg`remarque`;
const people = msg`personnes présentes`;
const promises = msg`promesses`;

const organisation = {
  kind: msg`sorte d’organisation`,
  name,
  email,
  phone,
  website: msg`site web`,
  address: msg`adresse`,
  note,
};
const contact = {
  person_id: msg`personne du fichier`,
  name,
  office: msg`fonction`,
  email,
  phone,
  since: msg`début de fonction`,
  until: msg`fin de fonction`,
  note,
};
const exchange = {
  kind: msg`moyen de l’échange`,
  held_on: msg`jour`,
  place: msg`lieu`,
  event_id: msg`événement`,
  summary: msg`ce qui s’est dit`,
  people,
  promises,
};

/** The words of partner organisations, their contacts and the exchanges with them, for the history, undo and conflicts. */
export const partnerDomains: { partners: Domain<"partners"> } = {
  partners: {
    icon: IconBuildingCommunity,
    tables: { organisation, contact, exchange },
    lists: { exchange_person: people, promise: promises },
    records: ["organisation"],
    link: (id) => ({ to: "/partners/$id", params: { id } }),
    operations: {
      "partners.create": msg`Organisation ajoutée`,
      "partners.edit": msg`Organisation modifiée`,
      "partners.archive": msg`Organisation archivée`,
      "partners.restore": msg`Organisation sortie des archives`,
      "partners.remove": msg`Organisation supprimée`,
      "partners.add_contact": msg`Interlocuteur·rice ajouté·e`,
      "partners.edit_contact": msg`Interlocuteur·rice modifié·e`,
      "partners.remove_contact": msg`Interlocuteur·rice retiré·e`,
      "partners.erase_contact": msg`Interlocuteur·rice effacé·e`,
      "partners.add_exchange": msg`Échange noté`,
      "partners.edit_exchange": msg`Échange modifié`,
      "partners.remove_exchange": msg`Échange retiré`,
      "partners.link_campaign": msg`Partenaire associé à un chantier`,
      "partners.edit_link": msg`Rôle du partenaire modifié`,
      "partners.unlink_campaign": msg`Partenaire retiré d’un chantier`,
    },
    edits: {
      "partners.edit": organisation,
      "partners.edit_contact": contact,
      "partners.edit_exchange": exchange,
      "partners.edit_link": { role: msg`ce que vous faites ensemble` },
    },
  },
};
