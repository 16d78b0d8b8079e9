import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { Category, ConsentPurpose, Lacking, LeftReason, Presence } from "../../bindings";
import type { ValueLabels } from "../../platform";

/** What a person is to the section. */
export const categoryLabels: Record<Category, MessageDescriptor> = {
  member: msg`Adhérent·e`,
  regular_contact: msg`Contact régulier`,
  occasional_contact: msg`Contact ponctuel`,
};

/** Why somebody is no longer a member. */
export const leftReasonLabels: Record<LeftReason, MessageDescriptor> = {
  resigned: msg`Démission`,
  transferred: msg`Mutation dans une autre section`,
  lapsed: msg`Adhésion non renouvelée`,
  excluded: msg`Exclusion`,
  deceased: msg`Décès`,
};

/** What a person may agree to. */
export const consentLabels: Record<ConsentPurpose, MessageDescriptor> = {
  newsletter: msg`Recevoir la lettre d’information`,
  contact: msg`Être recontacté·e après une rencontre`,
  email: msg`Recevoir des courriels`,
  phone: msg`Être appelé·e au téléphone`,
  post: msg`Recevoir du courrier postal`,
};

/** What the core notes where nobody says where a record comes from, and before the name of a file that brought it. */
const BY_HAND = "hand";
const BY_FILE = "file: ";

/** Where a record comes from, when the core noted it by itself; null when a person wrote it. */
export function originLabel(origin: string): MessageDescriptor | null {
  if (origin === BY_HAND) return msg`Fiche créée à la main.`;
  if (!origin.startsWith(BY_FILE)) return null;
  const name = origin.slice(BY_FILE.length);
  return msg`Fiche venue du fichier « ${name} ».`;
}

/** How the fields of a record are said. */
export const personValueLabels: ValueLabels<"people.edit"> = {
  category: categoryLabels,
  left_reason: leftReasonLabels,
  origin: originLabel,
  consents: ({ purpose, answer }, { say }) =>
    `${say(consentLabels[purpose])} : ${say(answer === "yes" ? msg`oui` : msg`non`)}`,
};

/** Who is shown of those who are, or were, there. */
export const presenceLabels: Record<Presence, MessageDescriptor> = {
  present: msg`Présent·es`,
  left: msg`Parti·es`,
  archived: msg`Archivé·es`,
  all: msg`Tout le monde`,
};

/** What a record may lack. */
export const lackingLabels: Record<Lacking, MessageDescriptor> = {
  email: msg`Sans adresse électronique`,
  phone: msg`Sans téléphone`,
  address: msg`Sans adresse postale`,
};
