import type { ContactChoice, SessionDraft, SessionKind, SessionPerson } from "../../../bindings";
import type { TimeSpan } from "./timeSpan";

/** What stands on the line of a session. */
export type SessionLineFields = Pick<SessionDraft, "kind" | "title" | "starts" | "ends">;

export const sessionLineFields = ({ kind, title, starts, ends }: SessionLineFields): SessionLineFields => ({
  kind,
  title,
  starts,
  ends,
});

/** What stands below the line of a session. */
export type SessionDetailsFields = Omit<SessionDraft, keyof SessionLineFields>;

export const sessionDetailsFields = (session: SessionDetailsFields): SessionDetailsFields => ({
  place: session.place || null,
  note: session.note || null,
  moderators: session.moderators,
  speakers: session.speakers,
  notes: session.notes,
});

export function newSessionDraft(kind: SessionKind, title: string, day: string, span: TimeSpan): SessionDraft {
  return {
    kind,
    title,
    ...wallTimes(day, span),
    place: null,
    note: null,
    moderators: [],
    speakers: [],
    notes: [],
  };
}

/** The times of a session on its day. */
export function wallTimes(day: string, { starts, ends }: TimeSpan): Pick<SessionDraft, "starts" | "ends"> {
  const wall = (time: string | null) => time && `${day.slice(0, 10)}T${time}:00`;
  return { starts: wall(starts), ends: starts === null ? null : wall(ends) };
}

/** The times of a session, without its day. */
export function timeSpanOf(session: Pick<SessionDraft, "starts" | "ends">): TimeSpan {
  return { starts: session.starts?.slice(11, 16) ?? null, ends: session.ends?.slice(11, 16) ?? null };
}

export const emptySessionPerson: SessionPerson = {
  id: null,
  person_id: null,
  name: "",
  office: null,
  organisation: null,
  said: null,
  contact_id: null,
  organisation_id: null,
};

/** A contact of a partner as one who speaks or moderates; the words are those that are published. */
export function contactAsSessionPerson({
  contact_id,
  organisation_id,
  person_id,
  name,
  office,
  organisation,
}: ContactChoice): SessionPerson {
  return { ...emptySessionPerson, contact_id, organisation_id, person_id, name, office, organisation };
}

/** `Hector Lanoux (prés. groupe Sénat)`. */
export function personWithOffice(person: SessionPerson): string {
  const known = [person.office, person.organisation].filter(Boolean).join(", ");
  return known === "" ? person.name : `${person.name} (${known})`;
}
