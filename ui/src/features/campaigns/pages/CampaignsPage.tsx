import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { EmptyState, Page, useLetterKeys, useRecordPanel } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { ActionPanel } from "../components/ActionPanel";
import { BoardColumns } from "../components/BoardColumns";
import { NewCampaignDialog } from "../components/NewCampaignDialog";
import { OtherCampaigns } from "../components/OtherCampaigns";
import { VoteDaysDialog } from "../components/VoteDaysDialog";

/** All campaigns at work beside each other. */
export function CampaignsPage() {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<"new" | "votes">();
  const board = useCommand("campaigns.board", {});
  const panel = useRecordPanel();
  useLetterKeys({ n: () => setDialog("new") });
  const close = () => setDialog(undefined);

  return (
    <Page
      title={t`Chantiers`}
      subtitle={t`Où en est chaque chantier, et ce qu’il lui faut.`}
      actions={
        <>
          <Button variant="subtle" onClick={() => setDialog("votes")}>
            <Trans>Dates de scrutin</Trans>
          </Button>
          <Button variant="default" component={Link} to="/campaigns/workload">
            <Trans>Qui est sollicité ?</Trans>
          </Button>
          {board.data?.length !== 0 && (
            <Button onClick={() => setDialog("new")} aria-keyshortcuts="n">
              <Trans>Nouveau chantier</Trans>
            </Button>
          )}
        </>
      }
    >
      <Loaded query={board} skeleton="cards">
        {(columns) => (
          <Stack gap="xl">
            {columns.length > 0 ? (
              <BoardColumns columns={columns} onOpenAction={panel.open} current={panel.record} />
            ) : (
              <EmptyState
                title={t`Aucun chantier en cours`}
                primary={
                  <Button onClick={() => setDialog("new")} aria-keyshortcuts="n">
                    <Trans>Commencer un chantier</Trans>
                  </Button>
                }
              >
                <Trans>
                  Un chantier réunit une campagne : un objectif chiffré, une équipe, des tâches et des actions
                  de terrain. La section peut en mener plusieurs à la fois ; ils s’affichent ici côte à côte.
                </Trans>
              </EmptyState>
            )}
            <OtherCampaigns />
          </Stack>
        )}
      </Loaded>
      {panel.record !== undefined && <ActionPanel id={panel.record} onClose={panel.close} />}
      {dialog === "new" && <NewCampaignDialog onClose={close} />}
      {dialog === "votes" && <VoteDaysDialog onClose={close} />}
    </Page>
  );
}
