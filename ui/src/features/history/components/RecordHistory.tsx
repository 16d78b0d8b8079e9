import { useLingui } from "@lingui/react/macro";
import { Text } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { useFormat } from "../../../kit";
import { changedFieldLabels, Loaded, operationLabel, useCommand } from "../../../platform";
import { Outdated } from "./Outdated";
import { UndoButton } from "./UndoButton";
import classes from "./RecordHistory.module.css";

/** What happened to one record, newest first, and the undo of each change. */
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
  const format = useFormat();
  const when = format.moment(entry.at);
  const what = useRecordEntryDescription(entry);
  return (
    <>
      <Text span size="sm" c="dimmed">
        {entry.actor === "" ? when : `${when} · ${entry.actor}`}
      </Text>
      <span data-undone={entry.undo === "undone" || undefined} className={classes.what}>
        {what}
      </span>
      {entry.undo === "outdated" && <Outdated className={classes.what} />}
      <UndoButton entry={entry} what={what} when={when} size="compact-sm" className={classes.action} />
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
