import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Checkbox } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";

import type { Task } from "../../../bindings";
import { useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import classes from "./TaskLine.module.css";

interface TaskLineProps {
  task: Task;
  /** Without it the task can only be ticked off. */
  onEdit?: (task: Task) => void;
}

/** A task with its box to tick. */
export function TaskLine({ task, onEdit }: TaskLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { title } = task;
  const tick = useChange("tasks.done");
  const due = task.due_on === null ? null : format.relativeDay(task.due_on);
  return (
    <div className={classes.line} data-done={task.done || undefined}>
      <Checkbox
        className={classes.box}
        checked={task.done}
        disabled={tick.isPending}
        onChange={({ currentTarget }) => tick.mutate({ id: task.id, done: currentTarget.checked })}
        label={title}
        description={
          (task.assignee !== null || due !== null) && (
            <span className={classes.detail}>
              {task.assignee !== null && <span>{task.assignee.name}</span>}
              {due !== null && (
                <span data-late={task.late || undefined}>
                  {task.late ? <Trans>en retard, {due}</Trans> : due}
                </span>
              )}
            </span>
          )
        }
      />
      {onEdit && (
        <ActionIcon aria-label={t`Modifier la tâche « ${title} »`} onClick={() => onEdit(task)}>
          <IconPencil size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}
