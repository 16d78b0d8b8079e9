import { useLingui } from "@lingui/react/macro";

import type { AgendaItem } from "../../../bindings";
import { ColourSwatch } from "../../campaigns";
import classes from "./MonthCalendar.module.css";

/** The legend of the calendar: the campaign of each colour. */
export function CampaignLegend({ items }: { items: AgendaItem[] }) {
  const { t } = useLingui();
  const campaigns = new Map(items.flatMap(({ action }) => (action ? [[action.campaign_id, action]] : [])));
  if (campaigns.size === 0) return null;
  return (
    <ul className={classes.legend} aria-label={t`Couleurs des chantiers`}>
      {[...campaigns.values()].map(({ campaign_id, campaign_title, colour }) => (
        <li key={campaign_id}>
          <ColourSwatch colour={colour} />
          {campaign_title}
        </li>
      ))}
    </ul>
  );
}
