import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { operationLabel } from "../../../platform";
import { subjectName } from "../queries/subject";
import { EntryIcon } from "./EntryIcon";
import { HistoryLine } from "./HistoryLine";
import classes from "./HistoryLine.module.css";

interface HistoryGroupProps {
  /** Entries of one kind, by one person, of one minute. */
  group: readonly HistoryEntry[];
  names: ReadonlyMap<string, string>;
}

/** A repeated operation as one line: how often, on what; expanded, each entry with its own undo. */
export function HistoryGroup({ group, names }: HistoryGroupProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [first] = group;
  if (first === undefined) return null;
  const [words, count, time] = [
    operationLabel(first.kind),
    format.number(group.length),
    format.time(first.at),
  ];
  const what = t`${words}, ${count} fois`;
  const named = [
    ...new Set(group.map((entry) => subjectName(entry, names)).filter((name) => name !== undefined)),
  ];
  return (
    <>
      <li className={classes.line} data-quiet={first.role !== "do" || undefined}>
        <time dateTime={first.at} className={classes.time}>
          {time}
        </time>
        <EntryIcon entry={first} className={classes.icon} />
        <div className={classes.description}>
          <span className={classes.what}>{what}</span>
          {first.actor !== "" && <span className={classes.actor}>{first.actor}</span>}
          {!open && named.length > 0 && <span className={classes.names}>{named.join(", ")}</span>}
        </div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-expanded={open}
          aria-label={t`Détail : ${what}, ${time}`}
          onClick={() => setOpen(!open)}
        >
          {open ? <Trans>Replier</Trans> : <Trans>Détail</Trans>}
        </Button>
      </li>
      {open &&
        group.map((entry) => <HistoryLine key={entry.operation} entry={entry} names={names} inGroup />)}
    </>
  );
}
