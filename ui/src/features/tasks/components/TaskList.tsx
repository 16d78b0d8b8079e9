import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { lazy, Suspense, useState, type Ref } from "react";

import type { Task } from "../../../bindings";
import { Loaded, useChange, useFormDraft } from "../../../platform";
import { useTasks, type TaskParent } from "../queries/useTasks";
import { TaskLine } from "./TaskLine";

// Loaded when a task is edited: its date field is large, and the home page imports this feature too.
const TaskDialog = lazy(() => import("./TaskDialog").then((module) => ({ default: module.TaskDialog })));

interface TaskListProps {
  parent: TaskParent;
  /** The field in which a new task is typed. */
  field: Ref<HTMLInputElement>;
}

/** The tasks of a record: ticked off in place, added by a line and Enter. */
export function TaskList({ parent, field }: TaskListProps) {
  const { t } = useLingui();
  const [done, setDone] = useState(false);
  const [editing, setEditing] = useState<Task>();
  const open = useTasks(parent, "open");
  const ticked = useTasks(parent, "done");
  const count = ticked.data?.total ?? 0;
  return (
    <div>
      <Loaded query={open}>
        {({ rows }) => (
          <>
            {rows.map((task) => (
              <TaskLine key={task.id} task={task} onEdit={setEditing} />
            ))}
          </>
        )}
      </Loaded>
      <NewTask key={ownerOf(parent)} parent={parent} field={field} />
      {count > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          mt="xs"
          aria-expanded={done}
          onClick={() => setDone(!done)}
        >
          {done ? (
            <Trans>Cacher les tâches terminées</Trans>
          ) : (
            <Plural value={count} one="Voir # tâche terminée" other="Voir # tâches terminées" />
          )}
        </Button>
      )}
      {done && ticked.data?.rows.map((task) => <TaskLine key={task.id} task={task} onEdit={setEditing} />)}
      <Suspense>
        {editing && (
          <TaskDialog task={editing} onClose={() => setEditing(undefined)} title={t`Modifier la tâche`} />
        )}
      </Suspense>
    </div>
  );
}

/** The record of the tasks, which a draft of a further one belongs to. */
const ownerOf = ({ campaign_id, event_id, report_id }: TaskParent) => campaign_id ?? event_id ?? report_id;

function NewTask({ parent, field }: TaskListProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { title: "" } });
  const { draft, restart } = useFormDraft(`tasks.create:${ownerOf(parent)}`, form);
  const create = useChange("tasks.create", { form });
  const send = form.onSubmit(({ title }) => create.mutate({ title, ...parent }, { onSuccess: restart }));
  return (
    <form noValidate onSubmit={send}>
      <Group align="flex-start" wrap="nowrap" gap="xs" mt="xs">
        <TextInput
          ref={field}
          aria-label={t`Nouvelle tâche`}
          placeholder={t`Nouvelle tâche`}
          autoComplete="off"
          style={{ flex: 1 }}
          {...form.getInputProps("title")}
        />
        <Button type="submit" variant="light" loading={create.isPending} disabled={!draft.ready}>
          <Trans>Ajouter</Trans>
        </Button>
      </Group>
    </form>
  );
}
