import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import type { CountEntry, GoalCounter } from "../../../bindings";
import { Dialog, useFormat } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { Loaded, useChange, useCommand } from "../../../platform";
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
  const form = useForm<{ value: number | string; counted_on: string | null; note: string }>({
    initialValues: { value: entry.value, counted_on: entry.counted_on, note: entry.note ?? "" },
  });
  const edit = useChange("counts.edit", { form });
  const send = form.onSubmit(({ value, ...rest }) => {
    const number = numberOrNull(value);
    if (number === null) form.setFieldError("value", t`Écrivez un nombre.`);
    else edit.mutate({ id: entry.id, draft: { value: number, ...rest } }, { onSuccess: onDone });
  });
  return (
    <form noValidate onSubmit={send}>
      <Group align="flex-end" gap="xs" py="xs">
        <CountInput label={t`Nombre`} w="8rem" {...form.getInputProps("value")} />
        <DateField
          label={t`Compté le`}
          {...form.getInputProps("counted_on")}
          value={form.values.counted_on}
        />
        <TextInput label={t`D’où vient-il ?`} style={{ flex: 1 }} {...form.getInputProps("note")} />
        <Button type="submit" variant="light" loading={edit.isPending}>
          <Trans>Corriger</Trans>
        </Button>
      </Group>
    </form>
  );
}
