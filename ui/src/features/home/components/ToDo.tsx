import { Trans, useLingui } from "@lingui/react/macro";

import type { Week } from "../../../bindings";
import { Loaded } from "../../../platform";
import { TaskRow } from "../../tasks";
import type { WeekQuery } from "../queries/week";
import { HomePart } from "./HomePart";
import { DraftReportRow, UnreportedEventRow } from "./ReportRows";
import classes from "./Rows.module.css";

/** What is late or due: tasks, events without a report, reports to finish. */
export function ToDo({ week }: { week: WeekQuery }) {
  const { t } = useLingui();
  return (
    <HomePart title={t`À faire`}>
      <Loaded query={week}>{(week) => <Rows week={week} />}</Loaded>
    </HomePart>
  );
}

function Rows({ week: { campaigns, tasks, reports } }: { week: Week }) {
  const { late_tasks: late, running } = campaigns;
  const { due } = tasks;
  const { unreported_events: unreported, drafts } = reports;
  const titles = new Map(running.map(({ campaign }) => [campaign.id, campaign.title]));
  if (late.length + due.length + unreported.length + drafts.length === 0)
    return (
      <span className={classes.nothing}>
        <Trans>Rien ne presse : aucune tâche à rendre cette semaine, aucun compte rendu en attente.</Trans>
      </span>
    );
  return (
    <ul className={classes.rows}>
      {late.map(({ task, campaign_title: campaign }) => (
        <TaskRow key={task.id} task={task} parentTitle={campaign} />
      ))}
      {due.map((task) => (
        <TaskRow key={task.id} task={task} parentTitle={titles.get(task.campaign_id ?? "") ?? null} />
      ))}
      {unreported.map((event) => (
        <UnreportedEventRow key={event.id} event={event} />
      ))}
      {drafts.map((report) => (
        <DraftReportRow key={report.id} report={report} />
      ))}
    </ul>
  );
}
