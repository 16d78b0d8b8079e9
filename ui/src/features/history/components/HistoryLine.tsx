import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { redo, undo } from "../../../platform";
import { subjectName } from "../queries/subject";
import { subjectLink } from "../queries/subjectLink";
import { useEntryDescription } from "./useEntryDescription";
import { EntryIcon } from "./EntryIcon";
import classes from "./HistoryLine.module.css";

interface HistoryLineProps {
  entry: HistoryEntry;
  names: ReadonlyMap<string, string>;
  /** Inside an expanded group, whose line already has the time and the person. */
  inGroup?: boolean;
}

/** One operation: when, what, by whom, a link to its record, and its undo or redo. */
export function HistoryLine({ entry, names, inGroup = false }: HistoryLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { operation, actor, role, undoable, undone } = entry;
  const name = subjectName(entry, names);
  const [what, time] = [useEntryDescription()(entry, name), format.time(entry.at)];
  // The line of the group has already said what was done.
  const said = inGroup && name !== undefined ? name : what;
  const link = subjectLink(entry);
  return (
    <li className={classes.line} data-quiet={role !== "do" || undefined} data-in-group={inGroup || undefined}>
      {!inGroup && (
        <>
          <time dateTime={entry.at} className={classes.time}>
            {time}
          </time>
          <EntryIcon entry={entry} className={classes.icon} />
        </>
      )}
      <div className={classes.told}>
        <span className={classes.what} data-undone={undone || undefined}>
          {link === null ? said : <Link {...link}>{said}</Link>}
        </span>
        {undone && (
          <Badge component="span" color="gray" className={classes.mark}>
            <Trans>Annulé depuis</Trans>
          </Badge>
        )}
        {actor !== "" && !inGroup && <span className={classes.actor}>{actor}</span>}
      </div>
      {undoable && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t`Annuler : ${what}, ${time}`}
          onClick={() => void undo(operation)}
        >
          <Trans>Annuler</Trans>
        </Button>
      )}
      {undone && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t`Rétablir : ${what}, ${time}`}
          onClick={() => void redo(operation)}
        >
          <Trans>Rétablir</Trans>
        </Button>
      )}
    </li>
  );
}
