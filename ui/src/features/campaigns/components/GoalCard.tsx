import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, NumberInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";

import type { GoalCounter } from "../../../bindings";
import { Card } from "../../../kit";
import { useChange } from "../../../platform";
import { CountsDialog } from "./CountsDialog";
import { GoalDialog } from "./GoalDialog";
import { GoalGauge } from "./GoalGauge";
import { numberOrNull, plainNumber } from "./numbers";

/** A goal with its gauge; a number and Enter move it. */
export function GoalCard({ goal }: { goal: GoalCounter }) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<"edit" | "counts">();
  const stage = goal.stages[goal.current];
  const form = useForm<{ value: number | string }>({ initialValues: { value: "" } });
  const add = useChange("counts.add", { form });
  const close = () => setDialog(undefined);
  if (stage === undefined) return null;
  const { unit } = stage;
  const send = form.onSubmit(({ value }) => {
    const number = numberOrNull(value);
    if (number === null) form.setFieldError("value", t`Écrivez un nombre.`);
    else add.mutate({ stage_id: stage.id, draft: { value: number } }, { onSuccess: form.reset });
  });
  return (
    <Card>
      <GoalGauge goal={goal} />
      <form noValidate onSubmit={send}>
        <Group align="flex-start" gap="xs" mt="md">
          <NumberInput
            aria-label={t`Résultat à ajouter (${unit})`}
            placeholder={t`Combien de plus ?`}
            data-result
            w="12rem"
            {...plainNumber}
            {...form.getInputProps("value")}
          />
          <Button type="submit" variant="light" loading={add.isPending}>
            <Trans>+ résultat</Trans>
          </Button>
        </Group>
        <Group gap="xs" mt="xs" ml="-0.75rem">
          <Button variant="subtle" color="gray" size="compact-md" onClick={() => setDialog("counts")}>
            <Trans>Voir les résultats</Trans>
          </Button>
          <Button variant="subtle" color="gray" size="compact-md" onClick={() => setDialog("edit")}>
            <Trans>Modifier l’objectif</Trans>
          </Button>
        </Group>
      </form>
      {dialog === "counts" && <CountsDialog goal={goal} onClose={close} />}
      {dialog === "edit" && <GoalDialog subject={{ goal }} onClose={close} />}
    </Card>
  );
}
