import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import { Dialog } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { RestoredNotice, useChange, useFormDraft } from "../../../platform";
import { PersonPicker, type PickedPerson } from "../../people";

interface FollowUpDialogProps {
  report: string;
  decision: { id: string; text: string; due: string | null };
  onClose: () => void;
}

/** A decision as a task that somebody does until a day. */
export function FollowUpDialog({ report, decision, onClose }: FollowUpDialogProps) {
  const { t } = useLingui();
  const form = useForm({
    initialValues: {
      title: decision.text.slice(0, 120),
      assignee_id: null as PickedPerson | null,
      due_on: decision.due,
    },
  });
  const { draft, restart } = useFormDraft(`reports.follow_up:${decision.id}:${report}`, form);
  const followedUp = () => {
    void draft.discard();
    onClose();
  };
  const followUp = useChange("reports.follow_up", { form });
  return (
    <Dialog opened onClose={onClose} title={t`En faire une tâche`} busy={followUp.isPending}>
      <form
        onSubmit={form.onSubmit(({ title, assignee_id, due_on }) =>
          followUp.mutate(
            { report, decision: decision.id, title, assignee_id: assignee_id?.id ?? null, due_on },
            { onSuccess: followedUp },
          ),
        )}
      >
        <Stack>
          <RestoredNotice draft={draft} onRestart={restart} />
          <TextInput label={t`À faire`} data-autofocus {...form.getInputProps("title")} />
          <PersonPicker
            label={t`Qui s’en charge`}
            {...form.getInputProps("assignee_id")}
            value={form.values.assignee_id}
          />
          <DateField label={t`Pour quand`} {...form.getInputProps("due_on")} value={form.values.due_on} />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={followUp.isPending} disabled={!draft.ready}>
            <Trans>Créer la tâche</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
