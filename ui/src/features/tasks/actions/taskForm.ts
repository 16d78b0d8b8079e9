import type { Task, TaskChanges } from "../../../bindings";
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

/** The fields of a task that its form holds; the record that it belongs to is none of them. */
export function taskFields({ assignee, ...values }: TaskValues): TaskChanges {
  return { ...values, assignee_id: assignee?.id ?? null };
}
