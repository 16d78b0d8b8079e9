import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const name = msg`nom`;
const email = msg`adresse électronique`;
const phone = msg`téléphone`;
const note = msg`remarque`;

const people = msg`personnes présentes`;
const promises = msg`promesses`;

/** The labels of the fields of partner organisations, their contacts and the exchanges with them. */
export const partnerFieldLabels = {
  organisation: {
    kind: msg`sorte d’organisation`,
    name,
    email,
    phone,
    website: msg`site web`,
    address: msg`adresse`,
    note,
  },
  contact: {
    person_id: msg`personne du fichier`,
    name,
    office: msg`fonction`,
    email,
    phone,
    since: msg`début de fonction`,
    until: msg`fin de fonction`,
    note,
  },
  exchange: {
    kind: msg`moyen de l’échange`,
    held_on: msg`jour`,
    place: msg`lieu`,
    event_id: msg`événement`,
    summary: msg`ce qui s’est dit`,
    people,
    promises,
  },
} satisfies Record<string, Record<string, MessageDescriptor>>;

/** The tables of these lists. */
export const partnerChildTableLabels = {
  exchange_person: people,
  promise: promises,
};
