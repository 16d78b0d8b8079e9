import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";

import type { BoardColumn } from "../../../bindings";
import { useFormat } from "../../../kit";
import { TaskLine } from "../../tasks";
import { campaignStateLabels } from "../labels";
import { ActionLine } from "./ActionLine";
import classes from "./CampaignColumn.module.css";
import { ColourBand } from "./ColourSwatch";
import { ColumnGoals } from "./ColumnGoals";

interface CampaignColumnProps {
  column: BoardColumn;
  onOpenAction: (id: string) => void;
  /** The action in the side panel. */
  current: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One of the campaigns that stand beside each other: how far it is, what comes next, who is missing, what is to do. */
export function CampaignColumn({ column, onOpenAction, current, onKeyDown }: CampaignColumnProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { campaign, goals, actions, coming, missing, tally, tasks } = column;
  const { open, late } = tally;
  const ends = campaign.ends_on && format.dateWithYear(campaign.ends_on);
  const heading = `campaign-${campaign.id}`;
  return (
    <section className={classes.column} aria-labelledby={heading}>
      <ColourBand colour={campaign.colour} />
      <div className={classes.content}>
        <header>
          <Title order={2} size="h3" id={heading}>
            <Link
              to="/campaigns/$id"
              params={{ id: campaign.id }}
              className={classes.title}
              data-column
              onKeyDown={onKeyDown}
            >
              {campaign.title}
            </Link>
          </Title>
          <p className={classes.facts}>
            {campaign.state !== "running" && (
              <Badge component="span" color="gray">
                {i18n._(campaignStateLabels[campaign.state])}
              </Badge>
            )}
            {campaign.lead && <span>{campaign.lead.name}</span>}
            {ends && (
              <span>
                <Trans>jusqu’au {ends}</Trans>
              </span>
            )}
          </p>
        </header>

        <ColumnGoals goals={goals} />

        <section>
          <h3 className={classes.part}>
            <Trans>Prochaines actions</Trans>
            <span className={classes.count}>
              {missing > 0 ? (
                <Plural value={missing} one="# personne à trouver" other="# personnes à trouver" />
              ) : (
                coming > actions.length && <Plural value={coming} one="# prévue" other="# prévues" />
              )}
            </span>
          </h3>
          {actions.map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              onOpen={onOpenAction}
              current={action.id === current}
            />
          ))}
          {actions.length === 0 && (
            <p className={classes.soft}>
              <Trans>Aucune action prévue.</Trans>
            </p>
          )}
          {column.awaiting_results > 0 && (
            <Link to="/campaigns/$id" params={{ id: campaign.id }} className={classes.awaiting}>
              <Plural
                value={column.awaiting_results}
                one="# action passée attend ses résultats"
                other="# actions passées attendent leurs résultats"
              />
            </Link>
          )}
        </section>

        <section>
          <h3 className={classes.part}>
            <Trans>Tâches</Trans>
            <span className={classes.count} data-late={late > 0 || undefined}>
              {late > 0 ? (
                <Trans>
                  {open} à faire, {late} en retard
                </Trans>
              ) : (
                open > 0 && <Trans>{open} à faire</Trans>
              )}
            </span>
          </h3>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
          {tasks.length === 0 && (
            <p className={classes.soft}>
              <Trans>Rien à faire pour l’instant.</Trans>
            </p>
          )}
        </section>
      </div>
    </section>
  );
}
