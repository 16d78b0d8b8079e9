import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { operationWords } from "../../../platform";
import { nameOf } from "../queries/subject";
import { EntryIcon } from "./EntryIcon";
import { HistoryLine } from "./HistoryLine";
import classes from "./HistoryLine.module.css";

interface HistoryRunProps {
  /** Entries of one kind, by one hand, of one minute. */
  run: readonly HistoryEntry[];
  names: ReadonlyMap<string, string>;
}

/** The same thing done again and again: how often, to what, and on demand each by itself with its way back. */
export function HistoryRun({ run, names }: HistoryRunProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [first] = run;
  if (first === undefined) return null;
  const [words, count, time] = [operationWords(first.kind), format.number(run.length), format.time(first.at)];
  const what = t`${words}, ${count} fois`;
  const named = [...new Set(run.map((entry) => nameOf(entry, names)).filter((name) => name !== undefined))];
  return (
    <>
      <li className={classes.line} data-quiet={first.role !== "do" || undefined}>
        <time dateTime={first.at} className={classes.time}>
          {time}
        </time>
        <EntryIcon entry={first} className={classes.icon} />
        <div className={classes.told}>
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
      {open && run.map((entry) => <HistoryLine key={entry.operation} entry={entry} names={names} inRun />)}
    </>
  );
}
