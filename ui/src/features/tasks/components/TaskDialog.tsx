import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Task } from "../../../bindings";
import { Dialog } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { RestoredNotice, useChange, useEditForm } from "../../../platform";
import { PersonPicker } from "../../people";
import { taskFields, taskValues, type TaskValues } from "../actions/taskForm";

interface TaskDialogProps {
  task: Task;
  title: string;
  onClose: () => void;
}

/** The form of a task: what, who, until when. */
export function TaskDialog({ task, title, onClose }: TaskDialogProps) {
  const { t } = useLingui();
  const { id } = task;
  const initial = taskValues(task);
  const form = useForm<TaskValues>({ initialValues: initial });
  const edit = useEditForm({ command: "tasks.edit", record: task, form, initial, fields: taskFields });
  const remove = useChange("tasks.remove");
  const removed = () => void edit.draft.discard().then(onClose);
  const send = form.onSubmit((values) => edit.send(values, onClose));
  return (
    <Dialog opened onClose={onClose} title={title} busy={edit.isPending || remove.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
          <TextInput
            label={t`Que faut-il faire ?`}
            required
            data-autofocus
            {...form.getInputProps("title")}
          />
          <PersonPicker
            label={t`Qui s’en charge ?`}
            {...form.getInputProps("assignee")}
            value={form.values.assignee}
          />
          <DateField label={t`Pour quand ?`} {...form.getInputProps("due_on")} value={form.values.due_on} />
          <Textarea label={t`Précisions`} minRows={2} {...form.getInputProps("note")} />
          <Group justify="space-between">
            <Button
              variant="subtle"
              color="rose.6"
              loading={remove.isPending}
              onClick={() => remove.mutate({ id }, { onSuccess: removed })}
            >
              <Trans>Retirer la tâche</Trans>
            </Button>
            <Button type="submit" loading={edit.isPending} disabled={!edit.draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
