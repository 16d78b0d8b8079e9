import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconNotes } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";

import type { AgendaItem, ReportRow } from "../../../bindings";
import { MarkedRow, useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import { AgendaLink } from "../../events";

/** A past event without a report, and the button that begins it. */
export function UnreportedEventRow({ event }: { event: AgendaItem }) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const begin = useChange("reports.begin_from_event");
  const { title } = event;
  const open = (report: string) => void navigate({ to: "/reports/$report", params: { report } });
  return (
    <MarkedRow
      mark={<ReportIcon />}
      title={<AgendaLink item={event}>{title}</AgendaLink>}
      detail={format.date(event.first_day)}
      action={
        <Button
          variant="light"
          size="compact-sm"
          aria-label={t`Écrire le compte rendu : ${title}`}
          loading={begin.isPending}
          onClick={() => begin.mutate({ event: event.id }, { onSuccess: open })}
        >
          <Trans>Écrire le compte rendu</Trans>
        </Button>
      }
    />
  );
}

/** A report to finish. */
export function DraftReportRow({ report }: { report: ReportRow }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, title } = report;
  const changed = format.relativeDay(report.changed_at.slice(0, 10));
  const to = { to: "/reports/$report", params: { report: id } } as const;
  return (
    <MarkedRow
      mark={<ReportIcon />}
      title={<Link {...to}>{title}</Link>}
      detail={<Trans>compte rendu commencé, modifié {changed}</Trans>}
      action={
        <Button
          variant="light"
          size="compact-sm"
          aria-label={t`Finir le compte rendu : ${title}`}
          renderRoot={(props) => <Link {...to} {...props} />}
        >
          <Trans>Finir le compte rendu</Trans>
        </Button>
      }
    />
  );
}

const ReportIcon = () => <IconNotes size="1.25rem" stroke={1.75} aria-hidden="true" />;
