import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Campaign } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useEditForm } from "../../../platform";
import { campaignFields, campaignValues, type CampaignValues } from "../actions/campaignForm";
import { campaignValueLabels } from "../labels";
import { CampaignFields, CampaignTitle } from "./CampaignFields";

interface EditCampaignDialogProps {
  campaign: Campaign;
  onClose: () => void;
}

export function EditCampaignDialog({ campaign, onClose }: EditCampaignDialogProps) {
  const { t } = useLingui();
  const initial = campaignValues(campaign);
  const form = useForm<CampaignValues>({ initialValues: initial });
  const edit = useEditForm({
    command: "campaigns.edit",
    record: campaign,
    form,
    initial,
    fields: campaignFields,
    valueLabels: campaignValueLabels,
  });
  const send = form.onSubmit((values) => edit.send(values, onClose));
  return (
    <Dialog opened onClose={onClose} title={t`Modifier le chantier`} size="lg" busy={edit.isPending}>
      <form noValidate onSubmit={send}>
        <Stack>
          <RestoredNotice draft={edit.draft} onRestart={edit.restart} />
          <CampaignTitle form={form} />
          <CampaignFields form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending} disabled={!edit.draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
