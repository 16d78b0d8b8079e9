import { useLingui } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { changedFieldLabels, redo, Loaded, operationLabel, undo, useCommand } from "../../../platform";
import classes from "./RecordHistory.module.css";

/** What happened to one record, newest first, and the way back of each change. */
export function RecordHistory({ record }: { record: string }) {
  return (
    <Loaded query={useCommand("journal.record", { record })}>
      {(entries) => (
        <ol className={classes.entries}>
          {entries.map((entry, index) => (
            <li key={`${entry.operation} ${index}`} className={classes.entry}>
              <Entry entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.moment(entry.at);
  const what = useRecordEntryDescription(entry);
  return (
    <>
      <Text span size="sm" c="dimmed">
        {entry.actor === "" ? when : `${when} · ${entry.actor}`}
      </Text>
      <span data-undone={entry.undone || undefined} className={classes.what}>
        {what}
      </span>
      {entry.undoable && (
        <Button
          className={classes.action}
          variant="subtle"
          size="compact-sm"
          aria-label={t`Annuler : ${what}, ${when}`}
          onClick={() => void undo(entry.operation)}
        >
          {t`Annuler`}
        </Button>
      )}
      {entry.undone && (
        <Button
          className={classes.action}
          variant="subtle"
          size="compact-sm"
          aria-label={t`Rétablir : ${what}, ${when}`}
          onClick={() => void redo(entry.operation)}
        >
          {t`Rétablir`}
        </Button>
      )}
    </>
  );
}

/** What an operation did to the record, in words. */
function useRecordEntryDescription({ kind, role, changes, records }: HistoryEntry): string {
  const { t } = useLingui();
  const format = useFormat();
  const said = operationLabel(kind);
  if (role === "undo") return t`Annulé : ${said}`;
  if (role === "redo") return t`Rétabli : ${said}`;
  const fields = changedFieldLabels(changes);
  const others = records > 1 ? format.number(records - 1) : null;
  if (fields.length === 0 || changes.some(({ action, table }) => action === "insert" && table === "person"))
    return others === null ? said : t`${said}, avec ${others} autres fiches`;
  const list = format.list(fields);
  return t`${said} : ${list}`;
}
