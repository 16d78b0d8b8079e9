import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { doAgain, takeBack } from "../../../platform";
import { placeOf } from "../place";
import { useWhat } from "../useWhat";
import { EntryIcon } from "./EntryIcon";
import classes from "./HistoryLine.module.css";

/** One thing that was done: when, what, by whom, where it is seen, and the way back. */
export function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const { operation, actor, role, undoable, undone } = entry;
  const [what, time] = [useWhat()(entry), format.time(entry.at)];
  const place = placeOf(entry);
  return (
    <li className={classes.line} data-quiet={role !== "do" || undefined}>
      <time dateTime={entry.at} className={classes.time}>
        {time}
      </time>
      <EntryIcon entry={entry} className={classes.icon} />
      <div className={classes.told}>
        <span className={classes.what} data-undone={undone || undefined}>
          {place === null ? what : <Link {...place}>{what}</Link>}
        </span>
        {undone && (
          <Badge component="span" color="gray" className={classes.mark}>
            <Trans>Annulé depuis</Trans>
          </Badge>
        )}
        {actor !== "" && <span className={classes.actor}>{actor}</span>}
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
