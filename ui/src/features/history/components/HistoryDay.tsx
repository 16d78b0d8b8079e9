import { useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { useFormat, type PlainDate } from "../../../kit";
import { HistoryLine } from "./HistoryLine";
import classes from "./HistoryDay.module.css";

/** What was done on one day, the latest first. */
export function HistoryDay({ day, entries }: { day: PlainDate; entries: readonly HistoryEntry[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const [said, near] = [format.date(day), format.relativeDay(day)];
  return (
    <section aria-label={t`Le ${said}`} className={classes.day}>
      <Title order={2} size="h3" className={classes.heading}>
        <span className={classes.said}>{said}</span>
        {near !== said && <span className={classes.near}>{near}</span>}
      </Title>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <HistoryLine key={entry.operation} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
