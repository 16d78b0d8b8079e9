import { useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";

import type { AgendaItem } from "../../../bindings";
import { useFormat } from "../../../kit";
import { eventKindLabels } from "../labels";
import { AgendaLink } from "./AgendaLink";
import classes from "./AgendaList.module.css";
import { AgendaIcon } from "./AgendaIcon";
import { AgendaPeople } from "./AgendaPeople";

/** What is to come, month by month. */
export function AgendaList({ items }: { items: AgendaItem[] }) {
  const format = useFormat();
  const months = [...new Set(items.map((item) => item.first_day.slice(0, 7)))];
  return (
    <div>
      {months.map((month) => (
        <section key={month} aria-label={format.month(`${month}-01`)}>
          <Title order={2} className={classes.month}>
            {format.month(`${month}-01`)}
          </Title>
          <ul className={classes.list}>
            {items
              .filter((item) => item.first_day.startsWith(month))
              .map((item) => (
                <AgendaLine key={item.id} item={item} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AgendaLine({ item }: { item: AgendaItem }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const day = item.first_day;
  const last = format.date(item.last_day);
  const hours = [item.starts, item.ends].map(format.time);
  const until = item.last_day !== day && t`jusqu’au ${last}`;
  const time = !item.all_day && (until || hours[0] === hours[1] ? hours[0] : hours.join(" – "));
  const kind = item.event_kind && item.event_kind !== "other" && i18n._(eventKindLabels[item.event_kind]);
  // A meeting mostly bears the name of its kind.
  const details = [item.action?.campaign_title, kind !== item.title && kind, item.place];
  return (
    <li className={classes.item} data-state={item.state}>
      <div className={classes.when}>
        <span className={classes.day}>{format.date(day)}</span>
        <span className={classes.detail}>{[time, until].filter(Boolean).join(", ")}</span>
      </div>
      <AgendaIcon item={item} />
      <div className={classes.what}>
        <AgendaLink item={item} className={classes.title}>
          {item.title}
        </AgendaLink>
        <span className={classes.detail}>{details.filter(Boolean).join(" · ")}</span>
      </div>
      <AgendaPeople item={item} />
    </li>
  );
}
