import type { Week } from "../../bindings";
import type { Feature } from "../../platform";
import { TaskRow } from "./components/TaskRow";
import { taskDomains } from "./domains";

export const tasks: Feature<"tasks"> = {
  domains: taskDomains,
  home: { dueRows },
  palette: async () => (await import("./palette")).taskPalette,
};

/** Late tasks of campaigns, then tasks that are due this week. */
function dueRows({ campaigns: { late_tasks: late, running }, tasks: { due } }: Week) {
  const titles = new Map(running.map(({ campaign }) => [campaign.id, campaign.title]));
  return [
    ...late.map(({ task, campaign_title: campaign }) => (
      <TaskRow key={task.id} task={task} parentTitle={campaign} />
    )),
    ...due.map((task) => (
      <TaskRow key={task.id} task={task} parentTitle={titles.get(task.campaign_id ?? "") ?? null} />
    )),
  ];
}
