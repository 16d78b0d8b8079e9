import { Trans, useLingui } from "@lingui/react/macro";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import type { EventReport, OrganisationId, PartnerEvent } from "../../../bindings";
import { useFormat } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { partnerRoleLabels } from "../labels";
import classes from "./EventsAndReports.module.css";

/** The events in which an organisation has a part, each with its reports. */
export function EventsAndReports({ organisation }: { organisation: OrganisationId }) {
  return (
    <Loaded query={useCommand("partners.events", { organisation_id: organisation })}>
      {({ events, reports }) =>
        events.length === 0 ? (
          <Text c="dimmed">
            <Trans>
              Rien pour l’instant. Un événement apparaît ici quand ce partenaire l’organise ou y prend la
              parole.
            </Trans>
          </Text>
        ) : (
          <ul className={classes.events}>
            {eventsOnce(events).map((parts) => (
              <PartnerEventLine
                key={parts[0].id}
                parts={parts}
                reports={reports.filter(({ event_id }) => event_id === parts[0].id)}
              />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

type Parts = [PartnerEvent, ...PartnerEvent[]];

/** Each event once, with the parts that the organisation has in it. */
function eventsOnce(events: readonly PartnerEvent[]): Parts[] {
  const byEvent = new Map<string, Parts>();
  for (const event of events) {
    const known = byEvent.get(event.id);
    if (known === undefined) byEvent.set(event.id, [event]);
    else known.push(event);
  }
  return [...byEvent.values()];
}

function PartnerEventLine({ parts, reports }: { parts: Parts; reports: readonly EventReport[] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const [{ id, title, first_day }] = parts;
  const roles = parts.map(({ role }) => i18n._(partnerRoleLabels[role]));
  return (
    <li className={classes.event}>
      <Link to="/events/$event" params={{ event: id }} className={classes.title}>
        {title}
      </Link>
      <span className={classes.detail}>{[format.date(first_day), ...roles].join(" · ")}</span>
      {reports.map((report) => (
        <ReportLine key={report.id} report={report} />
      ))}
    </li>
  );
}

function ReportLine({ report: { id, title, status } }: { report: EventReport }) {
  const link = (
    <Link to="/reports/$report" params={{ report: id }}>
      {title}
    </Link>
  );
  return (
    <span className={classes.detail}>
      {status === "draft" ? (
        <Trans>Compte rendu commencé : {link}</Trans>
      ) : (
        <Trans>Compte rendu : {link}</Trans>
      )}
    </span>
  );
}
