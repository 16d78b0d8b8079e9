import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Stack } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";

import type { CampaignSheet } from "../../../bindings";
import { Card, Page, useLetterKeys, useRecordPanel } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { CampaignPartners } from "../../partners";
import { TaskList } from "../../tasks";
import { ActionList } from "../components/ActionList";
import { ActionPanel } from "../components/ActionPanel";
import { CampaignMenu } from "../components/CampaignMenu";
import { CampaignSubtitle } from "../components/CampaignSubtitle";
import { EditCampaignDialog } from "../components/EditCampaignDialog";
import { GoalCard } from "../components/GoalCard";
import { NewGoalDialog } from "../components/NewGoalDialog";
import { PlanActionDialog } from "../components/PlanActionDialog";
import { Team } from "../components/Team";
import { parseCampaignSearch } from "../queries/campaignSearch";
import classes from "./CampaignPage.module.css";

/** One campaign whole: its goals, its actions, its tasks and its team. */
export function CampaignPage() {
  const { id = "" } = useParams({ strict: false });
  const { t } = useLingui();
  const sheet = useCommand("campaigns.read", { id });
  return (
    <Loaded
      query={sheet}
      skeleton={
        <Page title={t`Chantier`}>
          <span />
        </Page>
      }
    >
      {(data) => <OneCampaign key={id} sheet={data} />}
    </Loaded>
  );
}

function OneCampaign({ sheet }: { sheet: CampaignSheet }) {
  const { campaign, goals } = sheet;
  const { planning = false } = parseCampaignSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  // A campaign can be created with its first action to be planned next: its page opens with the form.
  const [dialog, setDialog] = useState<"plan" | "edit" | "goal" | undefined>(planning ? "plan" : undefined);
  const task = useRef<HTMLInputElement>(null);
  const panel = useRecordPanel();
  const plan = () => setDialog("plan");
  const close = () => {
    setDialog(undefined);
    if (planning)
      void navigate({
        to: ".",
        search: (before) => ({ ...before, planning: undefined }),
        replace: true,
      });
  };
  const toResult = () => document.querySelector<HTMLElement>("[data-result]")?.focus();
  useLetterKeys({
    a: plan,
    t: () => task.current?.focus(),
    o: () => setDialog("goal"),
    "+": toResult,
  });

  return (
    <Page
      title={campaign.title}
      subtitle={<CampaignSubtitle campaign={campaign} />}
      breadcrumb={[
        <Anchor key="campaigns" component={Link} to="/campaigns">
          <Trans>Chantiers</Trans>
        </Anchor>,
      ]}
      actions={
        <>
          <CampaignMenu campaign={campaign} onEdit={() => setDialog("edit")} />
          <Button onClick={plan} aria-keyshortcuts="a">
            <Trans>Prévoir une action</Trans>
          </Button>
        </>
      }
    >
      {campaign.summary !== null && <p className={classes.summary}>{campaign.summary}</p>}
      <div className={classes.around}>
        <div className={classes.columns}>
          <Stack gap="xl">
            <section>
              <h2 className={classes.heading}>
                <Trans>Objectifs</Trans>
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() => setDialog("goal")}
                  aria-keyshortcuts="o"
                >
                  <Trans>Ajouter un objectif</Trans>
                </Button>
              </h2>
              <Stack>
                {goals.map((goal) => (
                  <GoalCard key={goal.id} goal={goal} />
                ))}
                {goals.length === 0 && (
                  <p className={classes.empty}>
                    <Trans>
                      Un objectif est un nombre à atteindre : 185 signatures de parlementaires, 2 000 portes,
                      30 personnes formées. Son compteur avance à chaque résultat noté.
                    </Trans>
                  </p>
                )}
              </Stack>
            </section>
            <section>
              <h2 className={classes.heading}>
                <Trans>Actions</Trans>
              </h2>
              <Card>
                <ActionList campaign={campaign.id} onOpen={panel.open} current={panel.record} />
              </Card>
            </section>
          </Stack>
          <Stack gap="xl">
            <section>
              <h2 className={classes.heading}>
                <Trans>Tâches</Trans>
              </h2>
              <Card>
                <TaskList parent={{ campaign_id: campaign.id }} field={task} />
              </Card>
            </section>
            <section>
              <h2 className={classes.heading}>
                <Trans>Équipe</Trans>
              </h2>
              <Card>
                <Team sheet={sheet} />
              </Card>
            </section>
            <section>
              <h2 className={classes.heading}>
                <Trans>Partenaires</Trans>
              </h2>
              <Card>
                <CampaignPartners campaign={campaign.id} />
              </Card>
            </section>
          </Stack>
        </div>
      </div>
      {panel.record !== undefined && <ActionPanel id={panel.record} onClose={panel.close} />}
      {dialog === "plan" && (
        <PlanActionDialog campaign={campaign.id} onClose={close} onPlanned={panel.open} />
      )}
      {dialog === "edit" && <EditCampaignDialog campaign={campaign} onClose={close} />}
      {dialog === "goal" && <NewGoalDialog campaign={campaign.id} onClose={close} />}
    </Page>
  );
}
