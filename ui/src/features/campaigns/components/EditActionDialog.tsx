import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";

import type { ActionSheet } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useEditForm } from "../../../platform";
import { actionFields, actionValues } from "../actions/actionForm";
import { useActionForm } from "../actions/useActionForm";
import { actionValueLabels } from "../labels";
import { ActionFields } from "./ActionFields";
import { warnOfVote } from "./warnOfVote";

interface EditActionDialogProps {
  sheet: ActionSheet;
  onClose: () => void;
}

/** Edits an action; on the eve of a vote it warns once the action is saved. */
export function EditActionDialog({ sheet, onClose }: EditActionDialogProps) {
  const { t } = useLingui();
  const initial = actionValues(sheet);
  const form = useActionForm(initial);
  const edit = useEditForm({
    command: "actions.edit",
    record: { id: sheet.action.id, revision: sheet.revision },
    form,
    initial,
    fields: actionFields,
    valueLabels: actionValueLabels,
  });
  const send = form.onSubmit((values) =>
    edit.send(values, (action) => {
      if (action !== null) warnOfVote(action);
      onClose();
    }),
  );

  return (
    <Dialog opened onClose={onClose} title={t`Modifier l’action`} size="lg" busy={edit.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
          <ActionFields form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending} disabled={!edit.draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
