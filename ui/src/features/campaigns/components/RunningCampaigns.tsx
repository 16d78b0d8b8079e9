import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";

import type { RunningCampaign } from "../../../bindings";
import { TitledCard, useFormat } from "../../../kit";
import { Loaded, type WeekQuery } from "../../../platform";
import { NewCampaignDialog } from "../index";
import { ColourSwatch } from "./ColourSwatch";
import { GoalGauge } from "./GoalGauge";
import classes from "./RunningCampaigns.module.css";

/** The campaigns that run, and how far they are. */
export function RunningCampaigns({ week }: { week: WeekQuery }) {
  const { t } = useLingui();
  const [beginning, setBeginning] = useState(false);
  return (
    <TitledCard title={t`Chantiers en cours`} more={<Link to="/campaigns">{t`Tous les chantiers`}</Link>}>
      <Loaded query={week}>
        {({ campaigns: { running } }) =>
          running.length === 0 ? (
            <div className={classes.nothing}>
              <Trans>Aucun chantier en cours.</Trans>
              <Button variant="light" onClick={() => setBeginning(true)}>
                <Trans>Commencer un chantier</Trans>
              </Button>
            </div>
          ) : (
            <ul className={classes.campaigns}>
              {running.map((one) => (
                <Campaign key={one.campaign.id} running={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>{beginning && <NewCampaignDialog onClose={() => setBeginning(false)} />}</Suspense>
    </TitledCard>
  );
}

function Campaign({ running: { campaign, goals } }: { running: RunningCampaign }) {
  const format = useFormat();
  const ends = campaign.ends_on && format.dateWithYear(campaign.ends_on);
  return (
    <li className={classes.campaign}>
      <div className={classes.name}>
        <ColourSwatch colour={campaign.colour} />
        <Link to="/campaigns/$id" params={{ id: campaign.id }}>
          {campaign.title}
        </Link>
      </div>
      {goals.length === 0 && (
        <span className={classes.soft}>
          {ends ? (
            <Trans>Jusqu’au {ends}, sans objectif chiffré</Trans>
          ) : (
            <Trans>Sans objectif chiffré</Trans>
          )}
        </span>
      )}
      {goals.map((goal) => (
        <GoalGauge key={goal.id} goal={goal} />
      ))}
    </li>
  );
}
