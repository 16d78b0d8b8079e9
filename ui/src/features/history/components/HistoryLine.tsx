import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { doAgain, takeBack } from "../../../platform";
import { nameOf } from "../queries/subject";
import { placeOf } from "../queries/subjectLink";
import { useWhat } from "./useEntryDescription";
import { EntryIcon } from "./EntryIcon";
import classes from "./HistoryLine.module.css";

interface HistoryLineProps {
  entry: HistoryEntry;
  names: ReadonlyMap<string, string>;
  /** Under the line that says how often the same was done, and when, and by whom. */
  inRun?: boolean;
}

/** One thing that was done: when, what, by whom, where it is seen, and the way back. */
export function HistoryLine({ entry, names, inRun = false }: HistoryLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { operation, actor, role, undoable, undone } = entry;
  const name = nameOf(entry, names);
  const [what, time] = [useWhat()(entry, name), format.time(entry.at)];
  // Under the line of a run, what was done has been said.
  const said = inRun && name !== undefined ? name : what;
  const place = placeOf(entry);
  return (
    <li className={classes.line} data-quiet={role !== "do" || undefined} data-in-run={inRun || undefined}>
      {!inRun && (
        <>
          <time dateTime={entry.at} className={classes.time}>
            {time}
          </time>
          <EntryIcon entry={entry} className={classes.icon} />
        </>
      )}
      <div className={classes.told}>
        <span className={classes.what} data-undone={undone || undefined}>
          {place === null ? said : <Link {...place}>{said}</Link>}
        </span>
        {undone && (
          <Badge component="span" color="gray" className={classes.mark}>
            <Trans>Annulé depuis</Trans>
          </Badge>
        )}
        {actor !== "" && !inRun && <span className={classes.actor}>{actor}</span>}
      </div>
      {undoable && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t`Annuler : ${what}, ${time}`}
          onClick={() => void takeBack(operation)}
        >
          <Trans>Annuler</Trans>
        </Button>
      )}
      {undone && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t`Rétablir : ${what}, ${time}`}
          onClick={() => void doAgain(operation)}
        >
          <Trans>Rétablir</Trans>
        </Button>
      )}
    </li>
  );
}
