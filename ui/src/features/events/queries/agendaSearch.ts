/** The search parameters of the agenda: its view, and the day from which it is shown. */
export interface AgendaSearch {
  view?: "list";
  /** A day of the month shown, or the first of the list. */
  day?: string;
}

export function parseAgendaSearch(search: Record<string, unknown>): AgendaSearch {
  const isDay = (day: unknown): day is string =>
    typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return {
    ...(search.view === "list" ? { view: "list" as const } : {}),
    ...(isDay(search.day) ? { day: search.day } : {}),
  };
}

/** The search parameters of an event's page: its tab, by default the programme. */
export interface EventSearch {
  part?: "attendance";
}

export function parseEventSearch(search: Record<string, unknown>): EventSearch {
  return search.part === "attendance" ? { part: "attendance" } : {};
}
