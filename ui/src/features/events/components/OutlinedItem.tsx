import { useLingui } from "@lingui/react/macro";
import { Checkbox, NativeSelect } from "@mantine/core";

import type { OutlinedSession, SessionKind } from "../../../bindings";
import { useFormat } from "../../../kit";
import { sessionKindLabels } from "../labels";
import classes from "./NotesDialog.module.css";
import { SessionSummary } from "./SessionSummary";

interface OutlinedItemProps {
  session: OutlinedSession;
  included: boolean;
  onKind: (kind: SessionKind) => void;
  onInclude: (included: boolean) => void;
}

/** A proposed session: what was understood of its lines, with its kind to correct and a way to leave it out. */
export function OutlinedItem({ session: { draft }, included, onKind, onInclude }: OutlinedItemProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const name = draft.title || draft.speakers.map((speaker) => speaker.name).join(", ");
  const when = [draft.starts, draft.ends]
    .flatMap((wall) => (wall === null ? [] : [format.time(wall)]))
    .join(" – ");
  return (
    <li className={classes.item} data-left-out={!included || undefined}>
      <div className={classes.head}>
        <span className={classes.when}>{when}</span>
        <span>{draft.title}</span>
        <NativeSelect
          aria-label={t`Sorte de ${name}`}
          value={draft.kind}
          data={Object.entries(sessionKindLabels).map(([value, label]) => ({ value, label: i18n._(label) }))}
          onChange={(event) => onKind(event.currentTarget.value as SessionKind)}
        />
        <Checkbox
          aria-label={t`Garder ${name}`}
          checked={included}
          onChange={(event) => onInclude(event.currentTarget.checked)}
        />
      </div>
      {included && <SessionSummary session={draft} />}
    </li>
  );
}
