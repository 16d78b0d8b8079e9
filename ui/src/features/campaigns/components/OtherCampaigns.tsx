import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { Campaign, CampaignsQuery } from "../../../bindings";
import { useCommand } from "../../../platform";
import { campaignStateLabels } from "../labels";
import { ColourSwatch } from "./ColourSwatch";
import classes from "./OtherCampaigns.module.css";

const MAX_SHOWN = 200;
const RESTING: CampaignsQuery = { states: ["idea", "finished"], limit: MAX_SHOWN };

/** Ideas and what is over; on demand also what was set aside. */
export function OtherCampaigns() {
  const [archived, setArchived] = useState(false);
  const resting = useCommand("campaigns.list", RESTING);
  const aside = useCommand("campaigns.list", { archived: true, limit: MAX_SHOWN });
  return (
    <section>
      {resting.data !== undefined && resting.data.total > 0 && (
        <h2 className={classes.heading}>
          <Trans>Idées et chantiers terminés</Trans>
        </h2>
      )}
      {resting.data !== undefined && <CampaignLines rows={resting.data.rows} />}
      {aside.data !== undefined && aside.data.total > 0 && (
        <>
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={archived}
            onClick={() => setArchived(!archived)}
          >
            {archived ? <Trans>Cacher les archives</Trans> : <Trans>Voir les archives</Trans>}
          </Button>
          {archived && <CampaignLines rows={aside.data.rows} />}
        </>
      )}
    </section>
  );
}

function CampaignLines({ rows }: { rows: readonly Campaign[] }) {
  const { i18n } = useLingui();
  return (
    <ul className={classes.lines}>
      {rows.map(({ id, title, state, colour }) => (
        <li key={id}>
          <Link to="/campaigns/$id" params={{ id }} className={classes.line}>
            <ColourSwatch colour={colour} />
            {title}
          </Link>
          <Badge component="span" color={state === "idea" ? "honey" : "gray"}>
            {i18n._(campaignStateLabels[state])}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
