import type { Event, EventDraft, EventKind, EventState, OrganisationId } from "../../../bindings";
import type { PlainDate } from "../../../kit";

/** What the form holds: days and times apart, as people type them. Names of fields are those that problems name. */
export interface EventValues {
  kind: EventKind;
  title: string;
  day: PlainDate | null;
  last_day: PlainDate | null;
  all_day: boolean;
  starts: string | null;
  ends: string | null;
  place: string;
  address: string;
  organiser: string;
  /** The partner who organises; `organiser` is then its name. */
  organisation_id?: OrganisationId | null;
  description: string;
  state: EventState;
}

export const emptyEvent = (day: PlainDate): EventValues => ({
  kind: "section_meeting",
  title: "",
  day,
  last_day: null,
  all_day: false,
  starts: "19:30",
  ends: "21:30",
  place: "",
  address: "",
  organiser: "",
  organisation_id: null,
  description: "",
  state: "planned",
});

export function eventValues(event: Event): EventValues {
  const day = event.first_day;
  // What ends at midnight is written with the day that begins then.
  const last = event.all_day ? event.last_day : event.ends.slice(0, 10);
  return {
    kind: event.kind,
    title: event.title,
    day,
    last_day: last === day ? null : last,
    all_day: event.all_day,
    starts: event.all_day ? null : event.starts.slice(11, 16),
    ends: event.all_day ? null : event.ends.slice(11, 16),
    place: event.place ?? "",
    address: event.address ?? "",
    organiser: event.organiser ?? event.organisation?.name ?? "",
    organisation_id: event.organisation_id,
    description: event.description ?? "",
    state: event.state,
  };
}

/** What is sent. The zone is left out: a new event has that of the section, another keeps its own. */
export function eventDraft(values: EventValues): EventDraft {
  const { kind, title, day, all_day, state } = values;
  const first = day ?? "";
  const last = values.last_day ?? first;
  const starts = all_day ? "00:00" : (values.starts ?? "00:00");
  // Of whole days, any time of the last one says which it is.
  const ends = all_day ? "23:59" : (values.ends ?? starts);
  return {
    kind,
    title,
    all_day,
    state,
    starts: `${first}T${starts}:00`,
    ends: `${last}T${ends}:00`,
    place: values.place || null,
    address: values.address || null,
    organiser: values.organiser || null,
    organisation_id: values.organisation_id ?? null,
    description: values.description || null,
  };
}
