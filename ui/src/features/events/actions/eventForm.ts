import type { Event, EventDraft, EventKind, EventState } from "../../../bindings";
import { addDays, type PlainDate } from "../../../kit";

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
  description: "",
  state: "planned",
});

export function eventValues(event: Event): EventValues {
  const day = event.starts.slice(0, 10);
  const last = event.all_day ? addDays(event.ends, -1) : event.ends.slice(0, 10);
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
    organiser: event.organiser ?? "",
    description: event.description ?? "",
    state: event.state,
  };
}

/** What is sent; `zone` is that of the event, or none for a new one. */
export function eventDraft(values: EventValues, zone: string | null): EventDraft {
  const { day, last_day, starts, ends, ...rest } = values;
  const first = day ?? "";
  const last = last_day ?? first;
  return {
    ...rest,
    zone,
    starts: `${first}T${values.all_day ? "00:00" : (starts ?? "00:00")}:00`,
    // A whole-day event ends at the midnight after its last day.
    ends: values.all_day ? `${addDays(last, 1)}T00:00:00` : `${last}T${ends ?? starts ?? "00:00"}:00`,
  };
}
