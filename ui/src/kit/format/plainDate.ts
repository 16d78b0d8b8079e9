/** A date without a time and without a zone, as the contract carries it: `2019-03-07`. */
export type PlainDate = string;
/** What clocks show, without a zone: `2019-03-07T19:30`, seconds allowed. */
export type WallTime = string;

/** The same day as a moment of UTC, so that `Intl` in UTC names it whatever the zone of the machine. */
export function utc(wall: PlainDate | WallTime): Date {
  return new Date(`${wall.length === 10 ? `${wall}T00:00` : wall.slice(0, 16)}Z`);
}

/** Year, month from 1 and day as a date; null for a day that the calendar does not have. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date` reads the years 0 to 99 as 1900 to 1999, and 31 February as 3 March.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

/** Today, by the clock of this machine. */
export function today(): PlainDate {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

const DAY_MS = 86_400_000;

/** How many days lie from one date to another; negative into the past. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utc(to.slice(0, 10)).getTime() - utc(from.slice(0, 10)).getTime()) / DAY_MS);
}

/** The day so many days later; earlier when negative. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(utc(day.slice(0, 10)).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the month so many months later; earlier when negative. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const first = utc(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}

/** The days of the calendar grid of a month: whole weeks from Monday, with days of the months before and after. */
export function monthGrid(day: PlainDate): PlainDate[] {
  const first = `${day.slice(0, 7)}-01`;
  const before = (utc(first).getUTCDay() + 6) % 7;
  const days = daysBetween(first, addMonths(first, 1));
  const cells = Math.ceil((before + days) / 7) * 7;
  return Array.from({ length: cells }, (_, index) => addDays(first, index - before));
}
