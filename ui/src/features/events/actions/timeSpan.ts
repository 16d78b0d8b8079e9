import { parseTime } from "../../../kit";

/** The times of a session: `10:20`, and its end once it is settled. */
export interface TimeSpan {
  starts: string | null;
  ends: string | null;
}

/** Reads `10h20`, `10h20-11h30`, `de 9h à 10h`; null when it is not that. Nothing typed is no time. */
export function parseTimeSpan(text: string): TimeSpan | null {
  const plain = text.trim().replace(/^de\s+/i, "");
  if (plain === "") return { starts: null, ends: null };
  const [from = "", to, ...rest] = plain.split(/\s*(?:-|–|—|\/|→|\sà\s|\sto\s)\s*/i);
  const starts = parseTime(from);
  if (starts === null || rest.length > 0) return null;
  if (to === undefined) return { starts, ends: null };
  const ends = parseTime(to);
  return ends === null ? null : { starts, ends };
}
