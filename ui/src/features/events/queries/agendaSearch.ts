/** What of the agenda stands in the address: the way it is shown, and the month or the day from which it is. */
export interface AgendaSearch {
  view?: "list";
  /** A day of the month shown, or the first of the list. */
  day?: string;
}

export function parseAgendaSearch(search: Record<string, unknown>): AgendaSearch {
  return {
    ...(search.view === "list" ? { view: "list" as const } : {}),
    ...(typeof search.day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(search.day) ? { day: search.day } : {}),
  };
}

/** Which part of an event stands in the address; the programme when none does. */
export interface EventSearch {
  part?: "attendance";
}

export function parseEventSearch(search: Record<string, unknown>): EventSearch {
  return search.part === "attendance" ? { part: "attendance" } : {};
}
