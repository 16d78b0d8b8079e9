import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";

import type { CampaignId, Planned } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useChange, useDraft } from "../../../platform";
import { actionFields, type ActionValues } from "../actions/actionForm";
import { useActionForm } from "../actions/useActionForm";
import { actionKindLabels } from "../labels";
import { ActionFields } from "./ActionFields";
import { warnOfVote } from "./warnOfVote";

interface PlanActionDialogProps {
  campaign: CampaignId;
  onClose: () => void;
  onPlanned: (id: string) => void;
}

/** Plans an action of a campaign; on the eve of a vote it warns once the action is saved. */
export function PlanActionDialog({ campaign, onClose, onPlanned }: PlanActionDialogProps) {
  const { t, i18n } = useLingui();
  const empty: ActionValues = {
    kind: "leafleting",
    title: i18n._(actionKindLabels.leafleting),
    day: null,
    starts: null,
    ends: null,
    place: "",
    needed: 2,
    note: "",
  };
  const form = useActionForm(empty);
  const draft = useDraft(`actions.plan:${campaign}`, form.isDirty() ? form.values : null, form.setValues);
  const restart = () => {
    form.setValues(empty);
    void draft.discard();
  };
  const plan = useChange("actions.plan", { form });
  const planned = (action: Planned) => {
    warnOfVote(action);
    void draft.discard().then(onClose);
    onPlanned(action.id);
  };
  const send = form.onSubmit((values) =>
    plan.mutate({ campaign_id: campaign, draft: actionFields(values) }, { onSuccess: planned }),
  );

  return (
    <Dialog opened onClose={onClose} title={t`Prévoir une action`} size="lg" busy={plan.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={draft} onRestart={restart} />
          <ActionFields form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={plan.isPending} disabled={!draft.ready}>
              <Trans>Prévoir l’action</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
