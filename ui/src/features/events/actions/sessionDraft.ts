import type {
  Session,
  SessionDraft,
  SessionKind,
  SessionPerson,
  SessionPersonDraft,
} from "../../../bindings";
import type { Span } from "./timeSpan";

/** What is sent to keep a session as it is. */
export function draftOfSession(session: Session): SessionDraft {
  const { kind, title, starts, ends, place, note, moderators, speakers, notes } = session;
  return { kind, title, starts, ends, place, note, moderators, speakers, notes };
}

export function newSession(kind: SessionKind, title: string, day: string, span: Span): SessionDraft {
  return {
    kind,
    title,
    ...walls(day, span),
    place: null,
    note: null,
    moderators: [],
    speakers: [],
    notes: [],
  };
}

/** The times of a session on its day. */
export function walls(day: string, { starts, ends }: Span): Pick<SessionDraft, "starts" | "ends"> {
  const wall = (time: string | null) => time && `${day.slice(0, 10)}T${time}:00`;
  return { starts: wall(starts), ends: starts === null ? null : wall(ends) };
}

/** The times of a session, without its day. */
export function spanOf(session: Pick<SessionDraft, "starts" | "ends">): Span {
  return { starts: session.starts?.slice(11, 16) ?? null, ends: session.ends?.slice(11, 16) ?? null };
}

/** `Hector Lanoux, prés. groupe Sénat`: a name, and the office behind the first comma. */
export function readPerson(typed: string): SessionPersonDraft | null {
  const [name = "", ...office] = typed.split(",");
  if (name.trim() === "") return null;
  return { ...nobody, name: name.trim(), office: office.join(",").trim() || null };
}

export const nobody: SessionPersonDraft = {
  id: null,
  person_id: null,
  name: "",
  office: null,
  organisation: null,
  said: null,
};

/** `Hector Lanoux (prés. groupe Sénat)`. */
export function named(person: SessionPerson | SessionPersonDraft): string {
  const known = [person.office, person.organisation].filter(Boolean).join(", ");
  return known === "" ? person.name : `${person.name} (${known})`;
}
