import { useEffect, useRef, useState, type KeyboardEvent } from "react";

import type { AgendaItem } from "../../../bindings";
import { addDays, addMonths, monthGrid, useFormat, type PlainDate } from "../../../kit";
import { useToday } from "../../../platform";
import { MonthDay } from "./MonthDay";
import classes from "./MonthCalendar.module.css";

interface MonthCalendarProps {
  /** A day of the month shown, and the focused one. */
  day: PlainDate;
  items: AgendaItem[];
  onGo: (day: PlainDate) => void;
  onCreate: (day: PlainDate) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The calendar of a month, weeks from Monday: arrows go from day to day, Page up and down from month to month, Enter creates an event. */
export function MonthCalendar({ day, items, onGo, onCreate }: MonthCalendarProps) {
  const format = useFormat();
  const today = useToday();
  const sheet = useRef<HTMLDivElement>(null);
  // The focus follows the arrow keys, not the buttons outside of the grid.
  const [moved, setMoved] = useState(false);
  const days = monthGrid(day);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));

  useEffect(() => {
    if (moved) sheet.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, moved]);

  const onKeyDown = (event: KeyboardEvent) => {
    // A link inside the day has keys of its own.
    if (event.target !== event.currentTarget) return;
    const step = STEPS[event.key];
    const week = weeks.find((week) => week.includes(day)) ?? [];
    const next =
      step !== undefined
        ? addDays(day, step)
        : event.key === "PageUp"
          ? addMonths(day, -1)
          : event.key === "PageDown"
            ? addMonths(day, 1)
            : event.key === "Home"
              ? (week[0] ?? null)
              : event.key === "End"
                ? (week.at(-1) ?? null)
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
            {format.shortWeekday(monday)}
          </div>
        ))}
      </div>

      {weeks.map((week) => (
        <div key={week[0]} role="row" className={classes.week}>
          {week.map((date) => (
            <MonthDay
              key={date}
              date={date}
              outside={date.slice(0, 7) !== day.slice(0, 7)}
              current={date === day}
              today={date === today}
              items={items.filter((item) => item.first_day <= date && item.last_day >= date)}
              onKeyDown={onKeyDown}
              onCreate={() => onCreate(date)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
