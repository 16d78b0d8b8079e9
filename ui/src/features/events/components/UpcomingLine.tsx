import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconAlertTriangle, IconCalendar } from "@tabler/icons-react";

import type { AgendaItem } from "../../../bindings";
import { useFormat } from "../../../kit";
import { ColourSwatch } from "../../campaigns";
import { eventKindLabels } from "../labels";
import { AgendaLink } from "./AgendaLink";
import classes from "./UpcomingLine.module.css";

/** An event or an action: its hour, its name that leads to it, where, and who is missing. */
export function UpcomingLine({ item }: { item: AgendaItem }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { title, place, action } = item;
  const kind = item.event_kind && i18n._(eventKindLabels[item.event_kind]);
  // A meeting mostly bears the name of its kind.
  const details = [action?.campaign_title, kind !== title && kind, place].filter(Boolean);
  const long = item.last_day !== item.first_day;
  const last = format.date(item.last_day);
  return (
    <li className={classes.line}>
      <span className={classes.time}>{item.all_day ? null : format.time(item.starts)}</span>
      <span className={classes.mark}>
        {action ? (
          <ColourSwatch colour={action.colour} />
        ) : (
          <IconCalendar size="1.25rem" stroke={1.75} aria-hidden="true" />
        )}
      </span>
      <div className={classes.what}>
        <AgendaLink item={item}>{title}</AgendaLink>
        <People item={item} />
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
function People({ item: { action, coming, state, over } }: { item: AgendaItem }) {
  if (over || state === "held") return null;
  const { missing, needed } = action ?? { missing: 0, needed: 0 };
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
  if (coming === 0) return null;
  return (
    <Badge color="gray">
      <Plural value={coming} one="# personne attendue" other="# personnes attendues" />
    </Badge>
  );
}
