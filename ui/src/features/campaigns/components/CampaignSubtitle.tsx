import { Trans, useLingui } from "@lingui/react/macro";

import type { Campaign } from "../../../bindings";
import { useFormat } from "../../../kit";
import { campaignStateLabels } from "../labels";
import classes from "./CampaignSubtitle.module.css";
import { ColourSwatch } from "./ColourSwatch";

/** How far a campaign is, from when to when, led by whom. */
export function CampaignSubtitle({ campaign }: { campaign: Campaign }) {
  const { i18n } = useLingui();
  return (
    <span className={classes.facts}>
      <span className={classes.state}>
        <ColourSwatch colour={campaign.colour} />
        {i18n._(campaignStateLabels[campaign.state])}
      </span>
      <Days campaign={campaign} />
      {campaign.lead && <span>{campaign.lead.name}</span>}
      {campaign.archived && (
        <span>
          <Trans>archivé</Trans>
        </span>
      )}
    </span>
  );
}

function Days({ campaign: { starts_on, ends_on } }: { campaign: Campaign }) {
  const format = useFormat();
  const [start, end] = [starts_on && format.dateWithYear(starts_on), ends_on && format.dateWithYear(ends_on)];
  if (start && end)
    return (
      <span>
        <Trans>
          du {start} au {end}
        </Trans>
      </span>
    );
  if (start)
    return (
      <span>
        <Trans>depuis le {start}</Trans>
      </span>
    );
  return (
    end && (
      <span>
        <Trans>jusqu’au {end}</Trans>
      </span>
    )
  );
}
