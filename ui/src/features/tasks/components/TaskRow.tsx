import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { Task } from "../../../bindings";
import { MarkedRow, useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import { taskLink } from "./taskLink";
import classes from "./TaskRow.module.css";

interface TaskRowProps {
  task: Task;
  /** The name of the record that it belongs to. */
  parentTitle: string | null;
}

/** A task among the rows of a list: its box ticks it off, its name leads to the record that it belongs to. */
export function TaskRow({ task, parentTitle }: TaskRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const tick = useChange("tasks.done");
  const { id, title, late } = task;
  const due = task.due_on === null ? null : format.relativeDay(task.due_on);
  const details = [parentTitle, task.assignee?.name].filter(Boolean);
  return (
    <MarkedRow
      mark={
        <Checkbox
          aria-label={t`Terminer la tâche « ${title} »`}
          checked={task.done}
          disabled={tick.isPending}
          onChange={({ currentTarget }) => tick.mutate({ id, done: currentTarget.checked })}
        />
      }
      title={<Link {...taskLink(task)}>{title}</Link>}
      detail={
        <>
          {due !== null && (
            <span className={late ? classes.late : undefined}>
              {late ? <Trans>en retard, {due}</Trans> : due}
            </span>
          )}
          {details.map((detail) => `\u00a0· ${detail ?? ""}`)}
        </>
      }
    />
  );
}
