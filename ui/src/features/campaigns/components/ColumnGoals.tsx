import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import type { GoalCounter } from "../../../bindings";
import classes from "./CampaignColumn.module.css";
import { GoalGauge } from "./GoalGauge";

/** How many goals of a campaign stand on the board; of more than these, the others are a click away. */
const SHOWN = 3;

/** The goals of a campaign on the board: the first whole, the others in short. */
export function ColumnGoals({ goals }: { goals: readonly GoalCounter[] }) {
  const [all, setAll] = useState(false);
  const [first, ...others] = goals;
  const hidden = goals.length - SHOWN;
  if (first === undefined)
    return (
      <p className={classes.soft}>
        <Trans>Pas encore d’objectif chiffré.</Trans>
      </p>
    );
  return (
    <div className={classes.goals}>
      <GoalGauge goal={first} />
      {others.slice(0, all ? undefined : SHOWN - 1).map((goal) => (
        <GoalGauge key={goal.id} goal={goal} slim />
      ))}
      {hidden > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? (
            <Trans>Cacher les derniers objectifs</Trans>
          ) : (
            <Plural value={hidden} one="Voir un autre objectif" other="Voir # autres objectifs" />
          )}
        </Button>
      )}
    </div>
  );
}
