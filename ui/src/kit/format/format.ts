import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import { formatters } from "./formatters";
import { daysBetween, today, utc, type PlainDate, type WallTime } from "./plainDate";

/** How many days away a date is still told by its distance. */
const NEAR_DAYS = 14;
/** Holds together what no line should end within: `7 mars`, `19 h 30`. */
const NO_BREAK = "\u00a0";

/** Everything that is shown to people as they say it, in the language of `i18n`, on the day that `now` gives. */
export function createFormat(i18n: I18n, now: () => PlainDate = today) {
  const french = i18n.locale !== "en";
  const using = formatters[french ? "fr-FR" : "en-GB"];

  /** In French the first of a month is “1er”, which `Intl` does not say. */
  const say = (format: () => Intl.DateTimeFormat, wall: string) =>
    format()
      .formatToParts(utc(wall))
      .map(({ type, value }) => (french && type === "day" && value === "1" ? "1er" : value))
      .join("")
      .replace(/(\d(?:er)?) (?=\p{L})/u, `$1${NO_BREAK}`)
      // British English has a comma after the weekday in some versions of the data and none in others.
      .replace(/^(\p{L}+), /u, "$1 ");

  /** `jeudi 7 mars`; with its year when it is not this one. */
  const date = (day: PlainDate): string =>
    say(day.slice(0, 4) === now().slice(0, 4) ? using.withWeekday : using.withWeekdayAndYear, day);

  /** `19 h 30`, `19 h`; `19:30` in English. */
  const time = (wall: WallTime): string => {
    const [hour = "", minute = ""] = (wall.split("T")[1] ?? wall).split(":");
    if (!french) return `${hour}:${minute}`;
    return [Number(hour), "h", ...(minute === "00" ? [] : [minute])].join(NO_BREAK);
  };

  /** `jeudi 7 mars, 19 h 30`. */
  const moment = (wall: WallTime): string => `${date(wall.slice(0, 10))}, ${time(wall)}`;

  /** `jeudi 7 mars, de 19 h 30 à 21 h`, or `du samedi 2 mars, 9 h, au dimanche 3 mars, 17 h`. */
  const span = (start: WallTime, end: WallTime | null): string => {
    if (end === null) return moment(start);
    if (start.slice(0, 10) !== end.slice(0, 10)) {
      const [from, to] = [moment(start), moment(end)];
      return i18n._(msg`du ${from}, au ${to}`);
    }
    const [day, from, to] = [date(start.slice(0, 10)), time(start), time(end)];
    return i18n._(msg`${day}, de ${from} à ${to}`);
  };

  /** `aujourd’hui`, `demain`, `dans 5 jours`, `il y a 3 jours` as seen from the day `from`; further away, the date. */
  const relativeDay = (day: PlainDate, from: PlainDate = now()): string => {
    const days = daysBetween(from, day);
    return Math.abs(days) <= NEAR_DAYS
      ? using.distance().format(days, "day").replace(/'/g, "’")
      : date(day.slice(0, 10));
  };

  return {
    date,
    time,
    moment,
    span,
    relativeDay,
    /** `jeu.`. */
    shortWeekday: (day: PlainDate): string => using.shortWeekday().format(utc(day)),
    /** `7 mars 2019`. */
    dateWithYear: (day: PlainDate): string => say(using.withYear, day.slice(0, 10)),
    /** `mars 2019`. */
    month: (day: PlainDate): string => say(using.monthAndYear, day.slice(0, 10)),
    /** `4 700 000`. */
    number: (value: number): string =>
      (Number.isInteger(value) ? using.integer : using.decimal)().format(value),
    /** Of a share between 0 and 1: `56 %`. */
    percent: (value: number): string => using.share().format(value),
    /** Of cents: `12,50 €`, and `20 €` when it is round. */
    euros: (cents: number): string =>
      (cents % 100 === 0 ? using.roundEuros : using.exactEuros)().format(cents / 100),
    /** `Amel, Bruno et Chloé`. */
    list: (names: readonly string[]): string => using.list().format(names),
  };
}

export type Format = ReturnType<typeof createFormat>;
