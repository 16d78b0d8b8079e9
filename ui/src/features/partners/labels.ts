import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { Exchange, ExchangeKind, Organisation, OrganisationKind, PartnerRole } from "../../bindings";
import type { ValueLabels } from "../../platform";

/** What kind of organisation one is. */
export const organisationKindLabels: Record<OrganisationKind, MessageDescriptor> = {
  party: msg`Parti de gauche`,
  sister_party: msg`Parti frère`,
  union: msg`Syndicat`,
  association: msg`Association`,
  town_hall: msg`Mairie`,
  other: msg({ message: "Autre", context: "kind of organisation" }),
};

/** The organisations of a kind, for the filters of the list. */
export const organisationKindFilters: Record<OrganisationKind, MessageDescriptor> = {
  party: msg`Partis de gauche`,
  sister_party: msg`Partis frères`,
  union: msg`Syndicats`,
  association: msg`Associations`,
  town_hall: msg`Mairies`,
  other: msg({ message: "Autres", context: "kinds of organisations" }),
};

/** How the two sides talked. */
export const exchangeKindLabels: Record<ExchangeKind, MessageDescriptor> = {
  meeting: msg`Rencontre`,
  call: msg`Appel`,
  message: msg`Courriel ou courrier`,
  other: msg({ message: "Autre", context: "kind of exchange" }),
};

/** What part an organisation has in an event. */
export const partnerRoleLabels: Record<PartnerRole, MessageDescriptor> = {
  organiser: msg`organise`,
  speaker: msg`prend la parole`,
  exchange: msg`nous nous y sommes parlé`,
};

/** How the fields of an organisation are said. */
export const organisationValueLabels: ValueLabels<"partners.edit"> = { kind: organisationKindLabels };

/** How the fields of an exchange are said: its people by the names that the record and its organisation know. */
export function exchangeValueLabels(
  { people, people_names }: Exchange,
  { contacts }: Organisation,
): ValueLabels<"partners.edit_exchange"> {
  const names = new Map(contacts.map(({ id, name, person }) => [id, person?.name ?? name]));
  people.forEach(({ person_id, contact_id }, index) => {
    const [id, name] = [person_id ?? contact_id, people_names[index]];
    if (id !== null && name !== undefined) names.set(id, name);
  });
  return {
    kind: exchangeKindLabels,
    people: ({ person_id, contact_id }) =>
      names.get(person_id ?? contact_id ?? "") ?? msg`une autre personne du fichier`,
    promises: ({ text }) => text,
  };
}
