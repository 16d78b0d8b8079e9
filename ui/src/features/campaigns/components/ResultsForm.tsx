import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useEffectEvent, useRef } from "react";

import type { ActionSheet, Feed } from "../../../bindings";
import { useChange, useDraft } from "../../../platform";
import { numberOrNull } from "../actions/numberOrNull";
import { CountInput } from "./CountInput";
import { capitalize } from "./GoalGauge";
import classes from "./Volunteers.module.css";

/** What an action brought, a number for each stage; saving it moves the gauges. */
export function ResultsForm({ sheet }: { sheet: ActionSheet }) {
  const { id, state } = sheet.action;
  const known = sheet.feeds.map(({ value }) => value ?? "");
  const form = useForm<{ values: (number | string)[] }>({ initialValues: { values: known } });
  const draft = useDraft(`actions.results:${id}`, form.values, form.setValues);
  const save = useChange("actions.results", { form });
  // What was saved here, taken back or corrected elsewhere is shown where one is, with the focus where it was.
  const show = useEffectEvent(() => form.setValues({ values: known }));
  const changed = known.join();
  useEffect(() => show(), [changed]);
  // What is known by now is no draft: kept, it would come back over what is known later.
  const settled = useRef(changed);
  useEffect(() => {
    if (settled.current === changed || form.values.values.join() !== changed) return;
    settled.current = changed;
    void draft.discard();
  });
  const send = form.onSubmit(({ values }) =>
    save.mutate(
      {
        id,
        values: sheet.feeds.map(({ stage_id }, place) => ({
          stage_id,
          value: numberOrNull(values[place] ?? ""),
        })),
      },
      { onSuccess: () => void draft.discard() },
    ),
  );
  return (
    <section>
      <h3 className={classes.heading}>
        <Trans>Résultats</Trans>
      </h3>
      <form noValidate onSubmit={send}>
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
            <Button variant="light" type="submit" loading={save.isPending} disabled={!draft.ready}>
              {state === "done" ? <Trans>Corriger les résultats</Trans> : <Trans>Noter les résultats</Trans>}
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
