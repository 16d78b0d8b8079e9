import { Trans } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { historyAction } from "../../../platform";
import { subjectName } from "../queries/subject";
import { subjectLink } from "../queries/subjectLink";
import { useEntryDescription } from "./useEntryDescription";
import { EntryIcon } from "./EntryIcon";
import { Outdated } from "./Outdated";
import { UndoButton } from "./UndoButton";
import classes from "./HistoryLine.module.css";

interface HistoryLineProps {
  entry: HistoryEntry;
  names: ReadonlyMap<string, string>;
  /** Inside an expanded group, whose line already has the time and the person. */
  inGroup?: boolean;
}

/** One operation: when, what, by whom, a link to its record, and its undo or redo. */
export function HistoryLine({ entry, names, inGroup = false }: HistoryLineProps) {
  const format = useFormat();
  const { actor, role, undo } = entry;
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
      <div className={classes.description}>
        <span className={classes.what} data-undone={undo === "undone" || undefined}>
          {link === null ? said : <Link {...link}>{said}</Link>}
        </span>
        {undo === "undone" && (
          <Badge component="span" color="gray" className={classes.mark}>
            <Trans>Annulé depuis</Trans>
          </Badge>
        )}
        {actor !== "" && !inGroup && <span className={classes.actor}>{actor}</span>}
        {role === "do" && undo === "yes" && historyAction({ entry, names })}
        {undo === "outdated" && <Outdated className={classes.outdated} />}
      </div>
      <UndoButton entry={entry} what={what} when={time} size="compact-md" />
    </li>
  );
}
