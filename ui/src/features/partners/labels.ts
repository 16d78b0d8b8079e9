import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { Exchange, ExchangeKind, Organisation, OrganisationKind, PartnerRole } from "../../bindings";
import type { ValueLabels } from "../../platform";
import type { ExchangeValues } from "./actions/exchangeForm";

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

/**
 * How the fields of an exchange are said: its people by the names that the record, its organisation and the form know, where somebody may
 * have been picked just now; a promise by all that tells it from another.
 */
export function exchangeValueLabels(
  { people, people_names, promises, promise_states }: Exchange,
  { contacts }: Organisation,
  form: Pick<ExchangeValues, "ours" | "promises">,
): ValueLabels<"partners.edit_exchange"> {
  const names = new Map(contacts.map(({ id, name, person }) => [id, person?.name ?? name]));
  people.forEach(({ person_id, contact_id }, index) => {
    const [id, name] = [person_id ?? contact_id, people_names[index]];
    if (id !== null && name !== undefined) names.set(id, name);
  });
  promises.forEach(({ person_id }, index) => {
    const name = promise_states[index]?.person;
    if (person_id && name) names.set(person_id, name);
  });
  for (const { person } of [...form.ours, ...form.promises])
    if (person?.id) names.set(person.id, person.name);
  const nameOf = (id: string | null | undefined) => names.get(id ?? "") ?? msg`une autre personne du fichier`;
  return {
    kind: exchangeKindLabels,
    people: ({ person_id, contact_id }) => nameOf(person_id ?? contact_id),
    promises: ({ text = "", by_us = false, person_id, contact_id, due_on }, { say, format }) => {
      const said = (id: string) => {
        const name = nameOf(id);
        return typeof name === "string" ? name : say(name);
      };
      return [
        say(by_us ? msg`Nous avons promis : ${text}` : msg`On nous a promis : ${text}`),
        ...[contact_id, person_id].flatMap((id) => (id ? [said(id)] : [])),
        ...(due_on ? [format.dateWithYear(due_on)] : []),
      ].join(" · ");
    },
  };
}
