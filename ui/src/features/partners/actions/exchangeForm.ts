import type { AddExchange, ContactId, Exchange, ExchangeKind, Organisation } from "../../../bindings";
import type { PlainDate } from "../../../kit";
import type { PickedPerson } from "../../people";

/** Somebody of ours who took part, by name. */
interface OursValues {
  /** The line; none for one that is new. */
  id: string | null;
  person: PickedPerson;
}

/** Somebody of theirs who took part. */
interface TheirsValues {
  id: string | null;
  contact_id: string;
}

/** A promise while it is typed. */
export interface PromiseValues {
  id: string | null;
  text: string;
  by_us: boolean;
  /** Who of ours keeps it, or sees to it that it is kept. */
  person: PickedPerson | null;
  /** Who of theirs promised it. */
  contact_id: string | null;
  due_on: PlainDate | null;
}

/** What the form of an exchange holds while it is typed. */
export interface ExchangeValues {
  kind: ExchangeKind;
  held_on: PlainDate | null;
  place: string;
  event_id: string | null;
  summary: string;
  ours: OursValues[];
  theirs: TheirsValues[];
  promises: PromiseValues[];
}

/** The form of a new exchange. */
export const emptyExchange = (today: PlainDate): ExchangeValues => ({
  kind: "meeting",
  held_on: today,
  place: "",
  event_id: null,
  summary: "",
  ours: [],
  theirs: [],
  promises: [],
});

/** A promise that is not filled in yet. */
export const emptyPromise = (by_us: boolean): PromiseValues => ({
  id: null,
  text: "",
  by_us,
  person: null,
  contact_id: null,
  due_on: null,
});

/** The form of an exchange as it is. */
export function exchangeValues(exchange: Exchange): ExchangeValues {
  const { kind, held_on, place, event_id, summary, people, people_names, promises, promise_states } =
    exchange;
  return {
    kind,
    held_on,
    place: place ?? "",
    event_id,
    summary: summary ?? "",
    ours: people.flatMap(({ id = null, person_id }, index) =>
      person_id ? [{ id, person: { id: person_id, name: people_names[index] ?? "" } }] : [],
    ),
    theirs: people.flatMap(({ id = null, contact_id }) => (contact_id ? [{ id, contact_id }] : [])),
    promises: promises.map(({ id = null, text = "", by_us = false, ...promise }, index) => ({
      id,
      text,
      by_us,
      person: promise.person_id ? { id: promise.person_id, name: promise_states[index]?.person ?? "" } : null,
      contact_id: promise.contact_id ?? null,
      due_on: promise.due_on ?? null,
    })),
  };
}

/** Those of theirs in the form who were removed since it was begun: with them, the exchange would be refused. */
export function goneContacts({ theirs, promises }: ExchangeValues, { contacts }: Organisation): ContactId[] {
  const named = [...theirs, ...promises].flatMap(({ contact_id }) =>
    contact_id === null ? [] : [contact_id],
  );
  return [...new Set(named)].filter((id) => !contacts.some((contact) => contact.id === id));
}

/** The form without one of theirs, who was neither there nor promised anything. */
export function withoutContact(
  { theirs, promises, ...values }: ExchangeValues,
  id: ContactId,
): ExchangeValues {
  return {
    ...values,
    theirs: theirs.filter(({ contact_id }) => contact_id !== id),
    promises: promises.map((promise) =>
      promise.contact_id === id ? { ...promise, contact_id: null } : promise,
    ),
  };
}

type ExchangeFields = Omit<AddExchange, "organisation_id">;

/** The fields of an exchange that its form holds: in the people, theirs come first. */
export function exchangeFields({
  held_on,
  ours,
  theirs,
  promises,
  ...values
}: ExchangeValues): ExchangeFields {
  return {
    ...values,
    held_on: held_on ?? "",
    people: [
      ...theirs.map(({ id, contact_id }) => ({ id, person_id: null, contact_id })),
      ...ours.map(({ id, person }) => ({ id, person_id: person.id, contact_id: null })),
    ],
    promises: promises.map(({ person, ...promise }) => ({ ...promise, person_id: person?.id ?? null })),
  };
}
