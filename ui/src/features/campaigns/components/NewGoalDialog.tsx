import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { CampaignId } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useChange, useFormDraft } from "../../../platform";
import { emptyGoal, goalFields, type GoalValues } from "../actions/goalForm";
import { GoalFields } from "./GoalFields";

interface NewGoalDialogProps {
  campaign: CampaignId;
  onClose: () => void;
}

/** Sets a further goal for a campaign. */
export function NewGoalDialog({ campaign, onClose }: NewGoalDialogProps) {
  const { t } = useLingui();
  const form = useForm<GoalValues>({ initialValues: emptyGoal });
  const { draft, restart } = useFormDraft(`goals.add:${campaign}`, form);
  const add = useChange("goals.add", { form });
  const added = () => void draft.discard().then(onClose);
  const send = form.onSubmit((values) =>
    add.mutate({ campaign_id: campaign, draft: goalFields(values) }, { onSuccess: added }),
  );

  return (
    <Dialog opened onClose={onClose} title={t`Nouvel objectif`} size="lg" busy={add.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={draft} onRestart={restart} />
          <GoalFields form={form} isNew />
          <Group justify="flex-end">
            <Button type="submit" loading={add.isPending} disabled={!draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
