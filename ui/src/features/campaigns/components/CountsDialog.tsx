import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import type { CountEntry, GoalCounter } from "../../../bindings";
import { Dialog, useFormat } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { Loaded, RestoredNotice, useChange, useCommand, useEditForm } from "../../../platform";
import { countFields, countValues, type CountValues } from "../actions/countForm";
import { numberOrNull } from "../actions/numberOrNull";
import { CountInput } from "./CountInput";
import classes from "./CountsDialog.module.css";

const STEP = 50;

interface CountsDialogProps {
  goal: GoalCounter;
  onClose: () => void;
}

/** What was counted for a goal, the latest first; each entry can be put right. */
export function CountsDialog({ goal, onClose }: CountsDialogProps) {
  const { t } = useLingui();
  const [limit, setLimit] = useState(STEP);
  const [editing, setEditing] = useState<string>();
  const entries = useCommand("counts.list", { goal_id: goal.id, limit }, { keepPrevious: true });
  return (
    <Dialog opened onClose={onClose} title={t`Résultats`} size="lg">
      <Loaded query={entries}>
        {({ rows, total }) => (
          <Stack>
            {total === 0 && <Trans>Rien n’a encore été compté.</Trans>}
            <ul className={classes.list}>
              {rows.map((entry) => (
                <li key={entry.id}>
                  {editing === entry.id ? (
                    <EntryForm entry={entry} onDone={() => setEditing(undefined)} />
                  ) : (
                    <EntryLine entry={entry} onEdit={() => setEditing(entry.id)} />
                  )}
                </li>
              ))}
            </ul>
            {total > rows.length && (
              <Button variant="light" onClick={() => setLimit(limit + STEP)}>
                <Plural value={total - rows.length} one="Voir le précédent" other="Voir les # précédents" />
              </Button>
            )}
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}

function EntryLine({ entry, onEdit }: { entry: CountEntry; onEdit: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const remove = useChange("counts.remove");
  const day = format.date(entry.counted_on);
  return (
    <div className={classes.line}>
      <strong className={classes.value}>+ {format.number(entry.value)}</strong>
      <span className={classes.what}>
        {entry.unit} · {day}
        <span className={classes.source}>{entry.action_title ?? entry.note ?? t`noté à la main`}</span>
      </span>
      <ActionIcon aria-label={t`Corriger le résultat du ${day}`} onClick={onEdit}>
        <IconPencil size="1.125rem" aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        aria-label={t`Retirer le résultat du ${day}`}
        onClick={() => remove.mutate({ id: entry.id })}
      >
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

function EntryForm({ entry, onDone }: { entry: CountEntry; onDone: () => void }) {
  const { t } = useLingui();
  const initial = countValues(entry);
  const form = useForm<CountValues>({
    initialValues: initial,
    validate: { value: (value) => (numberOrNull(value) === null ? t`Écrivez un nombre.` : null) },
  });
  const edit = useEditForm({ command: "counts.edit", record: entry, form, initial, fields: countFields });
  const send = form.onSubmit((values) => edit.send(values, onDone));
  return (
    <form noValidate onSubmit={send}>
      <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
      <Group align="flex-end" gap="xs" py="xs">
        <CountInput label={t`Nombre`} w="8rem" {...form.getInputProps("value")} />
        <DateField
          label={t`Compté le`}
          {...form.getInputProps("counted_on")}
          value={form.values.counted_on}
        />
        <TextInput label={t`D’où vient-il ?`} style={{ flex: 1 }} {...form.getInputProps("note")} />
        <Button type="submit" variant="light" loading={edit.isPending} disabled={!edit.draft.ready}>
          <Trans>Corriger</Trans>
        </Button>
      </Group>
    </form>
  );
}
