import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";

import type { ActionSheet, Feed } from "../../../bindings";
import { useResults } from "../actions/useResults";
import { CountInput } from "./CountInput";
import { capitalize } from "./GoalGauge";
import classes from "./Volunteers.module.css";

/** What an action brought, a number for each stage; saving it moves the gauges. */
export function ResultsForm({ sheet }: { sheet: ActionSheet }) {
  const { form, ready, isPending, send } = useResults(sheet);
  return (
    <section>
      <h3 className={classes.heading}>
        <Trans>Résultats</Trans>
      </h3>
      <form noValidate onSubmit={form.onSubmit(send)}>
        <Stack gap="sm">
          {sheet.feeds.map((feed, place) => (
            <CountInput
              key={feed.stage_id}
              label={<FeedName feed={feed} />}
              {...form.getInputProps(`values.${place}`)}
            />
          ))}
          {sheet.feeds.length === 0 && (
            <p className={classes.hint}>
              <Trans>
                Ce chantier n’a pas encore d’objectif chiffré : l’action peut seulement être dite faite.
              </Trans>
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="light" type="submit" loading={isPending} disabled={!ready}>
              {sheet.action.state === "done" ? (
                <Trans>Corriger les résultats</Trans>
              ) : (
                <Trans>Noter les résultats</Trans>
              )}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}

function FeedName({ feed }: { feed: Feed }) {
  const { t } = useLingui();
  const [unit, goal] = [capitalize(feed.unit), feed.goal_title ?? feed.label];
  return <>{goal === null ? unit : t`${unit} (${goal})`}</>;
}
