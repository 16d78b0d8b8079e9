import type { Task, TaskDraft } from "../../../bindings";
import type { PickedPerson } from "../../people";

/** What the form of a task holds while it is typed. */
export interface TaskValues {
  title: string;
  note: string;
  due_on: string | null;
  assignee: PickedPerson | null;
}

/** The form of a task as it is. */
export function taskValues({ title, note, due_on, assignee }: Task): TaskValues {
  return { title, note: note ?? "", due_on, assignee };
}

/** The draft that is sent; the task stays with the record that it belongs to. */
export function taskDraft({ assignee, ...values }: TaskValues, task: Task): TaskDraft {
  const { campaign_id, event_id, report_id } = task;
  return { ...values, assignee_id: assignee?.id ?? null, campaign_id, event_id, report_id };
}
