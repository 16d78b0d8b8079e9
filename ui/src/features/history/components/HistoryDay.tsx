import { useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { useFormat, type PlainDate } from "../../../kit";
import { useToday } from "../../../platform";
import { groupRepeated } from "../queries/groupRepeated";
import { HistoryLine } from "./HistoryLine";
import { HistoryGroup } from "./HistoryGroup";
import classes from "./HistoryDay.module.css";

interface HistoryDayProps {
  day: PlainDate;
  entries: readonly HistoryEntry[];
  names: ReadonlyMap<string, string>;
}

/** What was done on one day, the latest first. */
export function HistoryDay({ day, entries, names }: HistoryDayProps) {
  const { t } = useLingui();
  const format = useFormat();
  const today = useToday();
  const [said, near] = [format.date(day), format.relativeDay(day, today)];
  return (
    <section aria-label={t`Le ${said}`} className={classes.day}>
      <Title order={2} size="h3" className={classes.heading}>
        <span className={classes.said}>{said}</span>
        {near !== said && <span className={classes.near}>{near}</span>}
      </Title>
      <ol className={classes.entries}>
        {groupRepeated(entries).map((group) => {
          const [first] = group;
          if (first === undefined) return null;
          return group.length === 1 ? (
            <HistoryLine key={first.operation} entry={first} names={names} />
          ) : (
            // A repeated operation is added in front: the key is that of the oldest.
            <HistoryGroup key={group.at(-1)?.operation} group={group} names={names} />
          );
        })}
      </ol>
    </section>
  );
}
