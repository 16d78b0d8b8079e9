import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";

import type { AgendaItem } from "../../../bindings";
import { useFormat, type PlainDate } from "../../../kit";
import { ColourSwatch } from "../../campaigns";
import { eventStateLabels } from "../labels";
import { AgendaLink } from "./AgendaLink";
import classes from "./MonthCalendar.module.css";

interface MonthDayProps {
  date: PlainDate;
  /** Whether the day belongs to the month before or after. */
  outside: boolean;
  /** Whether it is in the tab order. */
  current: boolean;
  today: boolean;
  items: AgendaItem[];
  onKeyDown: (event: KeyboardEvent) => void;
  onCreate: () => void;
}

/** How many items a day shows; of more than these, one line less, and how many are left. */
const MAX_SHOWN = 3;

/** A day of the calendar with its items. */
export function MonthDay({ date, outside, current, today, items, onKeyDown, onCreate }: MonthDayProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const said = format.date(date);
  const shown = items.length > MAX_SHOWN ? items.slice(0, MAX_SHOWN - 1) : items;
  const left = items.length - shown.length;

  return (
    <div
      role="gridcell"
      className={classes.day}
      data-day={date}
      data-outside={outside || undefined}
      data-empty={items.length === 0 || undefined}
      data-today={today || undefined}
      aria-current={today ? "date" : undefined}
      tabIndex={current ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest("a")) onCreate();
      }}
    >
      <VisuallyHidden component="span">{said}</VisuallyHidden>
      <span className={classes.number} aria-hidden="true">
        <span className={classes.name}>{format.shortWeekday(date)} </span>
        {Number(date.slice(8))}
      </span>
      <ul className={classes.items}>
        {shown.map((item) => (
          <li key={item.id}>
            <AgendaLink item={item} className={classes.item}>
              {item.action && <ColourSwatch colour={item.action.colour} />}
              {!item.all_day && item.first_day === date && (
                <span className={classes.time}>{format.time(item.starts)} </span>
              )}
              {item.title}
              <VisuallyHidden component="span">
                {item.action && ` · ${item.action.campaign_title}`}
                {item.state === "cancelled" && ` · ${i18n._(eventStateLabels.cancelled)}`}
              </VisuallyHidden>
            </AgendaLink>
          </li>
        ))}
        {left > 0 && (
          <li>
            <Link
              to="/events"
              search={{ view: "list", day: date }}
              className={classes.more}
              aria-label={t`${left} de plus le ${said}`}
            >
              <Trans>+ {left} autres</Trans>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
