import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState, type Ref } from "react";

import type { CampaignId, Task } from "../../../bindings";
import { Loaded, useChange, useCommand } from "../../../platform";
import { TaskDialog } from "./TaskDialog";
import { TaskLine } from "./TaskLine";

const MOST = 200;

interface TaskListProps {
  campaign: CampaignId;
  /** The field in which a new task is typed. */
  field: Ref<HTMLInputElement>;
}

/** The tasks of a campaign: ticked off in place, added by a line and Enter. */
export function TaskList({ campaign, field }: TaskListProps) {
  const { t } = useLingui();
  const [done, setDone] = useState(false);
  const [editing, setEditing] = useState<Task>();
  const open = useCommand("tasks.list", { campaign_id: campaign, state: "open", limit: MOST });
  const ticked = useCommand("tasks.list", { campaign_id: campaign, state: "done", limit: MOST });
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
      <NewTask campaign={campaign} field={field} />
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
      {editing && (
        <TaskDialog task={editing} onClose={() => setEditing(undefined)} title={t`Modifier la tâche`} />
      )}
    </div>
  );
}

function NewTask({ campaign, field }: TaskListProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { title: "" } });
  const create = useChange("tasks.create", { form });
  const send = form.onSubmit(({ title }) =>
    create.mutate({ title, campaign_id: campaign }, { onSuccess: form.reset }),
  );
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
        <Button type="submit" variant="light" loading={create.isPending}>
          <Trans>Ajouter</Trans>
        </Button>
      </Group>
    </form>
  );
}
