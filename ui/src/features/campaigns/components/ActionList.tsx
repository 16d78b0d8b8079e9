import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import type { CampaignId } from "../../../bindings";
import { Loaded, useCommand } from "../../../platform";
import { ActionLine } from "./ActionLine";
import classes from "./ActionList.module.css";

const STEP = 50;

interface ActionListProps {
  campaign: CampaignId;
  onOpen: (id: string) => void;
  current: string | undefined;
}

/** The actions of a campaign by their date: what comes, and on demand what was. */
export function ActionList({ campaign, onOpen, current }: ActionListProps) {
  const [past, setPast] = useState(0);
  const [limit, setLimit] = useState(STEP);
  const coming = useCommand(
    "actions.list",
    { campaign_id: campaign, when: "coming", limit },
    { keepPrevious: true },
  );
  const before = useCommand(
    "actions.list",
    { campaign_id: campaign, when: "past", descending: true, limit: Math.max(past, 3) },
    { keepPrevious: true },
  );
  return (
    <div>
      <Loaded query={coming}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 && (
              <p className={classes.empty}>
                <Trans>Aucune action à venir.</Trans>
              </p>
            )}
            {rows.map((action) => (
              <ActionLine key={action.id} action={action} onOpen={onOpen} current={action.id === current} />
            ))}
            {total > rows.length && (
              <Button variant="subtle" size="compact-md" onClick={() => setLimit(limit + STEP)}>
                <Trans>Voir la suite</Trans>
              </Button>
            )}
          </>
        )}
      </Loaded>
      {before.data !== undefined && before.data.total > 0 && (
        <>
          <h3 className={classes.past}>
            <Trans>Déjà passées</Trans>
          </h3>
          {before.data.rows.map((action) => (
            <ActionLine key={action.id} action={action} onOpen={onOpen} current={action.id === current} />
          ))}
          {before.data.total > before.data.rows.length && (
            <Button variant="subtle" size="compact-md" onClick={() => setPast(past + STEP)}>
              <Plural
                value={before.data.total - before.data.rows.length}
                one="Voir la précédente"
                other="Voir les # précédentes"
              />
            </Button>
          )}
        </>
      )}
    </div>
  );
}
