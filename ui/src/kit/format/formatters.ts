/** The languages in which dates and numbers are written. */
export type FormatLocale = "fr-FR" | "en-GB";

/** Makes a value when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function formattersOf(locale: FormatLocale) {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }));
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const euros = (digits: number) =>
    numbers({ style: "currency", currency: "EUR", minimumFractionDigits: digits });
  return {
    shortWeekday: dates({ weekday: "short" }),
    withWeekday: dates({ weekday: "long", day: "numeric", month: "long" }),
    withWeekdayAndYear: dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    withYear: dates({ day: "numeric", month: "long", year: "numeric" }),
    monthAndYear: dates({ month: "long", year: "numeric" }),
    integer: numbers({ maximumFractionDigits: 0 }),
    decimal: numbers({ maximumFractionDigits: 2 }),
    share: numbers({ style: "percent", maximumFractionDigits: 0 }),
    roundEuros: euros(0),
    exactEuros: euros(2),
    distance: once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" })),
    list: once(() => new Intl.ListFormat(locale, { type: "conjunction" })),
  };
}

/** Making one takes up to some milliseconds: each is made once for the whole window, and only if it is used. */
export const formatters = { "fr-FR": formattersOf("fr-FR"), "en-GB": formattersOf("en-GB") } as const;
