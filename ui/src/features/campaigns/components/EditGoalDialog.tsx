import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import type { GoalCounter } from "../../../bindings";
import { ConfirmDialog, Dialog } from "../../../kit";
import { RestoredNotice, useChange, useEditForm } from "../../../platform";
import { goalFields, goalValues, type GoalValues } from "../actions/goalForm";
import { goalValueLabels } from "../labels";
import { GoalFields } from "./GoalFields";

interface EditGoalDialogProps {
  goal: GoalCounter;
  onClose: () => void;
}

/** Edits a goal, or removes it with what was counted for it. */
export function EditGoalDialog({ goal, onClose }: EditGoalDialogProps) {
  const { t } = useLingui();
  const [removing, setRemoving] = useState(false);
  const initial = goalValues(goal);
  const form = useForm<GoalValues>({ initialValues: initial });
  const edit = useEditForm({
    command: "goals.edit",
    record: goal,
    form,
    initial,
    fields: goalFields,
    valueLabels: goalValueLabels,
  });
  const remove = useChange("goals.remove");
  const removed = () => void edit.draft.discard().then(onClose);
  const send = form.onSubmit((values) => edit.send(values, onClose));

  return (
    <Dialog opened onClose={onClose} title={t`Modifier l’objectif`} size="lg" busy={edit.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
          <GoalFields form={form} />
          <Group justify="space-between">
            <Button variant="subtle" color="rose.6" onClick={() => setRemoving(true)}>
              <Trans>Retirer l’objectif</Trans>
            </Button>
            <Button type="submit" loading={edit.isPending} disabled={!edit.draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        opened={removing}
        title={t`Retirer cet objectif ?`}
        confirm={t`Retirer l’objectif`}
        onConfirm={() => remove.mutate({ id: goal.id }, { onSuccess: removed })}
        onCancel={() => setRemoving(false)}
      >
        <Trans>
          Ses étapes et tout ce qui a été compté pour lui partent avec lui. Vous pourrez l’annuler.
        </Trans>
      </ConfirmDialog>
    </Dialog>
  );
}
