import { Plural, Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { ReportRow } from "../../../bindings";
import { useFormat } from "../../../kit";
import classes from "./ReportList.module.css";

/** Drafts, then published reports by year, as the core gives them. */
export function ReportList({ rows }: { rows: readonly ReportRow[] }) {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const group = row.status === "draft" ? "" : (row.held_on ?? row.published_on ?? "").slice(0, 4);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return (
    <>
      {[...groups].map(([year, reports]) => (
        <section key={year} className={classes.group}>
          <Title order={2} size="h3">
            {year === "" ? <Trans>À finir</Trans> : year}
          </Title>
          <ul className={classes.list}>
            {reports.map((report) => (
              <li key={report.id}>
                <ReportCard report={report} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ReportCard({ report }: { report: ReportRow }) {
  const format = useFormat();
  const changed = format.relativeDay(report.changed_at.slice(0, 10));
  return (
    <Link to="/reports/$report" params={{ report: report.id }} className={classes.card}>
      <span className={classes.day}>
        {report.held_on === null ? <Trans>Sans date</Trans> : format.date(report.held_on)}
      </span>
      <span className={classes.title}>{report.title}</span>
      {report.subtitle !== null && <span>{report.subtitle}</span>}
      {report.excerpt !== null && <span className={classes.excerpt}>{report.excerpt}</span>}
      <span className={classes.facts}>
        {report.place !== null && <span>{report.place}</span>}
        {report.photos > 0 && (
          <span>
            <Plural value={report.photos} one="# photo" other="# photos" />
          </span>
        )}
        {report.status === "draft" && (
          <span>
            <Trans>modifié {changed}</Trans>
          </span>
        )}
      </span>
    </Link>
  );
}
