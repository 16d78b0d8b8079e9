import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconAlertTriangle, IconCalendar } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";

import { useFormat } from "../../../kit";
import { ColourSwatch } from "../../campaigns";
import { AgendaLink, eventKindLabels } from "../../events";
import type { UpcomingItem } from "../queries/upcomingItems";
import classes from "./UpcomingLine.module.css";

/** An event or an action: its hour, its name that leads to it, where, and who is missing. */
export function UpcomingLine({ item: { line, action } }: { item: UpcomingItem }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const starts = line?.starts ?? action?.starts ?? "";
  const kind = line?.event_kind ? i18n._(eventKindLabels[line.event_kind]) : null;
  const title = line?.title ?? action?.title;
  const place = line?.place ?? action?.place ?? null;
  const campaign = action ?? line?.action;
  // A meeting mostly bears the name of its kind.
  const details = [campaign?.campaign_title, kind !== title && kind, place].filter(Boolean);
  const long = line !== null && line.last_day !== line.starts.slice(0, 10);
  const last = line ? format.date(line.last_day) : "";
  return (
    <li className={classes.line}>
      <span className={classes.time}>{line?.all_day ? null : format.time(starts)}</span>
      <span className={classes.mark}>
        {campaign ? (
          <ColourSwatch colour={campaign.colour} />
        ) : (
          <IconCalendar size="1.25rem" stroke={1.75} aria-hidden="true" />
        )}
      </span>
      <div className={classes.what}>
        {action ? (
          <Link to="/campaigns/$id" params={{ id: action.campaign_id }} search={{ record: action.id }}>
            {title}
          </Link>
        ) : (
          line && <AgendaLink item={line}>{title}</AgendaLink>
        )}
        <People item={{ line, action }} />
        <span className={classes.detail}>
          {details.join(" · ")}
          {long && details.length > 0 && " · "}
          {long && <Trans>jusqu’au {last}</Trans>}
        </span>
        {action?.on_eve_of && (
          <span className={classes.warning}>
            <IconAlertTriangle size="1.125rem" aria-hidden="true" />
            <Trans>Veille ou jour de scrutin</Trans>
          </span>
        )}
      </div>
    </li>
  );
}

/** Who is missing, or how many come. */
function People({ item: { line, action } }: { item: Pick<UpcomingItem, "line" | "action"> }) {
  const { missing, needed } = action ?? { missing: 0, needed: 0 };
  const coming = line?.coming ?? 0;
  if (missing > 0)
    return (
      <Badge color="rose">
        <Plural value={missing} one="Il manque # personne" other="Il manque # personnes" />
      </Badge>
    );
  if (needed > 0)
    return (
      <Badge color="green">
        <Trans>Au complet</Trans>
      </Badge>
    );
  if (coming === 0 || line?.state === "held") return null;
  return (
    <Badge color="gray">
      <Plural value={coming} one="# personne attendue" other="# personnes attendues" />
    </Badge>
  );
}
