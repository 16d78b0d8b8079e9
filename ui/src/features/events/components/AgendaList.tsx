import { Plural, useLingui } from "@lingui/react/macro";
import { Badge, Title } from "@mantine/core";

import type { AgendaItem } from "../../../bindings";
import { useFormat } from "../../../kit";
import { eventKindWords, eventStateWords } from "../words";
import { AgendaLink } from "./AgendaLink";
import classes from "./AgendaList.module.css";

/** What is to come, month by month. */
export function AgendaList({ items }: { items: AgendaItem[] }) {
  const format = useFormat();
  const months = [...new Set(items.map((item) => item.starts.slice(0, 7)))];
  return (
    <div>
      {months.map((month) => (
        <section key={month} aria-label={format.month(`${month}-01`)}>
          <Title order={2} className={classes.month}>
            {format.month(`${month}-01`)}
          </Title>
          <ul className={classes.list}>
            {items
              .filter((item) => item.starts.startsWith(month))
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
  const { i18n } = useLingui();
  const format = useFormat();
  const day = item.starts.slice(0, 10);
  const when = item.all_day
    ? item.last_day === day
      ? format.date(day)
      : `${format.date(day)} – ${format.date(item.last_day)}`
    : item.last_day === day
      ? format.moment(item.starts)
      : format.span(item.starts, item.ends);
  const kind = item.event_kind && i18n._(eventKindWords[item.event_kind]);
  return (
    <li className={classes.item}>
      <span className={classes.when}>{when}</span>
      <span>
        <AgendaLink item={item} className={classes.title}>
          {item.title}
        </AgendaLink>
        <span className={classes.detail}>
          {[kind, item.place]
            .filter(Boolean)
            .map((part) => ` · ${part}`)
            .join("")}
        </span>
      </span>
      <span className={classes.badges}>
        {item.coming > 0 && (
          <Badge color="gray">
            <Plural value={item.coming} one="# personne" other="# personnes" />
          </Badge>
        )}
        {item.state === "cancelled" && <Badge color="red">{i18n._(eventStateWords.cancelled)}</Badge>}
      </span>
    </li>
  );
}
