import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { Task } from "../../../bindings";
import { useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import { taskPlace } from "../../campaigns";
import classes from "../../home/components/Rows.module.css";

interface TaskRowProps {
  task: Task;
  /** What it is for, in words. */
  campaign: string | null;
}

/** A task: its box ticks it off, its name leads to what it is for. */
export function TaskRow({ task, campaign }: TaskRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const tick = useChange("tasks.done");
  const { id, title, late } = task;
  const due = task.due_on === null ? null : format.relativeDay(task.due_on);
  const around = [campaign, task.assignee?.name].filter(Boolean);
  return (
    <li className={classes.row}>
      <Checkbox
        className={classes.mark}
        aria-label={t`Terminer la tâche « ${title} »`}
        checked={task.done}
        disabled={tick.isPending}
        onChange={({ currentTarget }) => tick.mutate({ id, done: currentTarget.checked })}
      />
      <div className={classes.what}>
        <Link {...taskPlace(task)}>{title}</Link>
        <span className={classes.detail}>
          {due !== null && (
            <span data-late={late || undefined}>{late ? <Trans>en retard, {due}</Trans> : due}</span>
          )}
          {around.map((words) => `\u00a0· ${words ?? ""}`)}
        </span>
      </div>
    </li>
  );
}
