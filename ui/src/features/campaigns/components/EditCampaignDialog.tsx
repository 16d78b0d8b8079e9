import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Campaign } from "../../../bindings";
import { Dialog } from "../../../kit";
import { useChange, useDraft } from "../../../platform";
import { campaignDraft, campaignValues, type CampaignValues } from "../actions/campaignForm";
import { CampaignFields, CampaignTitle } from "./CampaignFields";

interface EditCampaignDialogProps {
  campaign: Campaign;
  onClose: () => void;
}

export function EditCampaignDialog({ campaign, onClose }: EditCampaignDialogProps) {
  const { t } = useLingui();
  const form = useForm<CampaignValues>({ initialValues: campaignValues(campaign) });
  const draft = useDraft(`campaigns.edit:${campaign.id}`, form.values, form.setValues);
  const edit = useChange("campaigns.edit", { form });
  const send = form.onSubmit((values) =>
    edit.mutate(
      { id: campaign.id, draft: campaignDraft(values) },
      { onSuccess: () => void draft.discard().then(onClose) },
    ),
  );
  return (
    <Dialog opened onClose={onClose} title={t`Modifier le chantier`} size="lg">
      <form noValidate onSubmit={send}>
        <Stack>
          <CampaignTitle form={form} />
          <CampaignFields form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending} disabled={!draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
