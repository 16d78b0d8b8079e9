import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";

import type { AgendaItem } from "../../../bindings";
import { addDays, addMonths, monthSheet, today, useFormat, type PlainDate } from "../../../kit";
import { AgendaLink } from "./AgendaLink";
import classes from "./MonthSheet.module.css";

interface MonthSheetProps {
  /** A day of the month shown; the one that the keyboard stands on. */
  day: PlainDate;
  items: AgendaItem[];
  onGo: (day: PlainDate) => void;
  onCreate: (day: PlainDate) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The sheet of a month, weeks from Monday: arrows go from day to day, Enter puts an event on one. */
export function MonthSheet({ day, items, onGo, onCreate }: MonthSheetProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const sheet = useRef<HTMLDivElement>(null);
  // The focus follows the arrows, not the buttons around the sheet.
  const [moved, setMoved] = useState(false);
  const days = monthSheet(day);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const weekday = new Intl.DateTimeFormat(i18n.locale, { weekday: "short", timeZone: "UTC" });

  useEffect(() => {
    if (moved) sheet.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, moved]);

  const name = (date: PlainDate) => {
    const said = format.date(date);
    return t`${said}, créer un événement`;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A link inside the day has keys of its own.
    if (event.target !== event.currentTarget) return;
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? addDays(day, step)
        : event.key === "PageUp"
          ? addMonths(day, -1)
          : event.key === "PageDown"
            ? addMonths(day, 1)
            : null;
    if (next !== null) {
      setMoved(true);
      onGo(next);
    } else if (event.key === "Enter" || event.key === " ") {
      onCreate(day);
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={sheet} role="grid" aria-label={format.month(day)} className={classes.sheet}>
      <div role="row" className={classes.week}>
        {days.slice(0, 7).map((monday) => (
          <div key={monday} role="columnheader" className={classes.weekday}>
            {weekday.format(new Date(`${monday}T00:00Z`))}
          </div>
        ))}
      </div>

      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.week}>
          {week.map((date) => (
            <div
              key={date}
              role="gridcell"
              className={classes.day}
              data-day={date}
              data-outside={date.slice(0, 7) !== day.slice(0, 7) || undefined}
              data-today={date === today() || undefined}
              aria-current={date === today() ? "date" : undefined}
              aria-label={name(date)}
              tabIndex={date === day ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={(event) => {
                if (!(event.target as HTMLElement).closest("a")) onCreate(date);
              }}
            >
              <span className={classes.number}>{Number(date.slice(8))}</span>
              <ul className={classes.items}>
                {items
                  .filter((item) => item.starts.slice(0, 10) <= date && item.last_day >= date)
                  .map((item) => (
                    <li key={item.id}>
                      <AgendaLink item={item} className={classes.item}>
                        {!item.all_day && item.starts.slice(0, 10) === date && (
                          <span className={classes.time}>{format.time(item.starts)} </span>
                        )}
                        {item.title}
                      </AgendaLink>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
