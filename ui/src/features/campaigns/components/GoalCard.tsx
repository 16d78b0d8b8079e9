import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import type { GoalCounter, StageId } from "../../../bindings";
import { Card } from "../../../kit";
import { useChange, useDraft } from "../../../platform";
import { numberOrNull } from "../actions/numberOrNull";
import { CountInput } from "./CountInput";
import { CountsDialog } from "./CountsDialog";
import { EditGoalDialog } from "./EditGoalDialog";
import classes from "./GoalCard.module.css";
import { capitalize, GoalGauge } from "./GoalGauge";

/** A number that was typed and not added yet. */
interface TypedCount {
  stage: StageId;
  value: number | string;
}

/** A goal with its gauge; a number and Enter move it. */
export function GoalCard({ goal }: { goal: GoalCounter }) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<"edit" | "counts">();
  const stage = goal.stages[goal.current];
  const form = useForm<{ value: number | string }>({ initialValues: { value: "" } });
  // A number is that of a stage: once the goal has reached the next one, what was typed for the one before is not its result.
  const draft = useDraft<TypedCount>(
    `counts.add:${goal.id}`,
    stage !== undefined && form.isDirty() ? { stage: stage.id, ...form.values } : null,
    ({ value }) => form.setValues({ value }),
    (stored) => stored.stage === stage?.id,
  );
  const add = useChange("counts.add", { form });
  const close = () => setDialog(undefined);
  if (stage === undefined) return null;
  const { unit } = stage;
  const added = () => {
    form.reset();
    void draft.discard();
  };
  const name = goal.title ?? capitalize(unit);
  const send = form.onSubmit(({ value }) => {
    const number = numberOrNull(value);
    if (number === null) form.setFieldError("value", t`Écrivez un nombre.`);
    else add.mutate({ stage_id: stage.id, draft: { value: number } }, { onSuccess: added });
  });
  return (
    <Card>
      <GoalGauge goal={goal} />
      <form noValidate onSubmit={send}>
        <Group justify="space-between" align="flex-start" gap="xs" mt="sm">
          <Group align="flex-start" gap="xs" wrap="nowrap">
            <CountInput
              aria-label={t`Résultat à ajouter (${unit})`}
              placeholder={t`Combien de plus ?`}
              data-result
              w="10.5rem"
              {...form.getInputProps("value")}
            />
            <Button type="submit" variant="light" px="sm" loading={add.isPending} disabled={!draft.ready}>
              <Trans>+ résultat</Trans>
            </Button>
          </Group>
          <Group gap={0} className={classes.more}>
            <Button variant="subtle" color="gray" px="sm" onClick={() => setDialog("counts")}>
              <Trans>Résultats</Trans>
            </Button>
            <Button
              variant="subtle"
              color="gray"
              px="sm"
              aria-label={t`Modifier l’objectif « ${name} »`}
              onClick={() => setDialog("edit")}
            >
              <Trans>Modifier</Trans>
            </Button>
          </Group>
        </Group>
      </form>
      {dialog === "counts" && <CountsDialog goal={goal} onClose={close} />}
      {dialog === "edit" && <EditGoalDialog goal={goal} onClose={close} />}
    </Card>
  );
}
