import type { Task } from "../../../bindings";

/** A task of a campaign that somebody has taken on. */
export const task: Task = {
  id: "print",
  title: "Imprimer 500 tracts",
  note: null,
  due_on: "2019-02-20",
  assignee_id: "bruno",
  assignee: { id: "bruno", name: "Bruno Cohen" },
  campaign_id: "isf",
  event_id: null,
  report_id: null,
  organisation_id: null,
  done: false,
  late: false,
  revision: "1",
};
