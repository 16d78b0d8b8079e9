import { normalizeForSearch } from "../normalizeForSearch";
import { addDays, daysBetween, plainDate, today, utc, type PlainDate } from "./plainDate";

/** Days told by their distance from today. */
const NEAR: Readonly<Record<string, number>> = {
  "avant-hier": -2,
  hier: -1,
  yesterday: -1,
  "aujourd'hui": 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
  "apres-demain": 2,
};

/** From Sunday, as `Date` counts them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["dimanche", "sunday"],
  ["lundi", "monday"],
  ["mardi", "tuesday"],
  ["mercredi", "wednesday"],
  ["jeudi", "thursday"],
  ["vendredi", "friday"],
  ["samedi", "saturday"],
];

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

/** The month that a name or its beginning means; null when it means none, or more than one (“jui”). */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const found = MONTHS.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The day that `demain` or `samedi` means: a day of the week is the next one, never today; of what is past, the last one. */
function relativeDay(text: string, now: PlainDate, past: boolean): PlainDate | null {
  const word = text.replace(/’/g, "'").replace(/\s+/g, "-");
  const away = NEAR[word];
  if (away !== undefined) return addDays(now, away);
  const weekday = WEEKDAYS.findIndex((names) => names.includes(word));
  if (weekday === -1) return null;
  const ahead = (weekday - utc(now).getUTCDay() + 7) % 7 || 7;
  return addDays(now, past ? (ahead % 7) - 7 : ahead);
}

/** 19 is 2019 and 45 is 1945: the century that comes nearest without lying more than `ahead` years in the future. */
function wholeYear(text: string, now: PlainDate, ahead: number): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const limit = Number(now.slice(0, 4)) + ahead;
  const century = Math.floor(limit / 100) * 100;
  return century + year > limit ? century - 100 + year : century + year;
}

interface Reading {
  /** What day it is, where this machine does not decide. */
  now?: PlainDate;
  /** A date of birth or of joining: the short year 45 is then 1945. */
  past?: boolean;
}

/**
 * Reads a date as people write it: `7 mars 2019`, `1er mars`, `07/03/19`, `7.3.2019`, `2019-03-07`, `March 7, 2019`, `070319`, `demain`,
 * `samedi`. The day always comes before a month in figures. Without a year, the one that brings it nearest to today. Null when it is
 * not a date, or not one of the calendar.
 */
export function parseDate(text: string, { now = today(), past = false }: Reading = {}): PlainDate | null {
  const near = relativeDay(normalizeForSearch(text), now, past);
  if (near !== null) return near;
  const words = normalizeForSearch(text)
    .replace(/^(lun|mar|mer|jeu|ven|sam|dim)[a-z]*di\b|^dimanche\b|^[a-z]+day\b/, "")
    .replace(/\b(\d{1,2})(er|st|nd|rd|th)\b/g, "$1")
    .trim();

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(words);
  const parts = run ? run.slice(1) : words.split(/[^\p{L}\d]+/u).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return null;

  let [first = "", second = ""] = parts;
  const third = parts[2];
  if (/^\D/.test(first)) [first, second] = [second, first];
  const month = /^\d{1,2}$/.test(second) ? Number(second) : monthOf(second);
  if (!/^\d{1,2}$/.test(first) || month === null) return null;
  const day = Number(first);

  if (third === undefined) return nearest(month, day, now, past);
  if (!/^(\d{2}|\d{4})$/.test(third)) return null;
  return plainDate(wholeYear(third, now, past ? 0 : 20), month, day);
}

function nearest(month: number, day: number, now: PlainDate, past: boolean): PlainDate | null {
  const year = Number(now.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => plainDate(candidate, month, day))
    .filter((date) => date !== null)
    .filter((date) => !past || date <= now);
  const distance = (date: PlainDate) => Math.abs(daysBetween(now, date));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
