import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Collapse, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { Dialog } from "../../../kit";
import { RestoredNotice, useChange, useDraft } from "../../../platform";
import { campaignFields, emptyCampaign, type CampaignValues } from "../actions/campaignForm";
import { CampaignFields, CampaignTitle } from "./CampaignFields";
import { numberOrNull } from "../actions/numberOrNull";
import { CountInput } from "./CountInput";

interface NewValues extends CampaignValues {
  target: number | string;
  unit: string;
}

const emptyValues: NewValues = { ...emptyCampaign, target: "", unit: "" };

/** A campaign in one short form: its name and a first number to reach; the rest can come later. */
export function NewCampaignDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [more, setMore] = useState(false);
  const form = useForm<NewValues>({ initialValues: emptyValues });
  const draft = useDraft("campaigns.create", form.isDirty() ? form.values : null, form.setValues);
  const create = useChange("campaigns.create", { form });

  const restart = () => {
    form.setValues(emptyValues);
    void draft.discard();
  };
  const send = (planning: boolean) =>
    form.onSubmit(({ target, unit, ...values }) =>
      create.mutate(
        { ...campaignFields(values), target: numberOrNull(target), unit },
        {
          onSuccess: (id) => {
            void draft.discard();
            onClose();
            void navigate({
              to: "/campaigns/$id",
              params: { id },
              search: planning ? { planning: true } : {},
            });
          },
        },
      ),
    );

  return (
    <Dialog opened onClose={onClose} title={t`Nouveau chantier`} size="lg" busy={create.isPending}>
      <form noValidate onSubmit={send(false)}>
        <Stack>
          <RestoredNotice draft={draft} onRestart={restart} />
          <CampaignTitle form={form} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <CountInput label={t`Premier objectif`} placeholder="185" {...form.getInputProps("target")} />
            <TextInput
              label={t`De quoi ?`}
              placeholder={t`signatures de parlementaires`}
              {...form.getInputProps("unit")}
            />
          </SimpleGrid>
          <Button
            variant="subtle"
            size="compact-md"
            style={{ alignSelf: "flex-start" }}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            {more ? <Trans>Moins de champs</Trans> : <Trans>Dates, responsable, couleur…</Trans>}
          </Button>
          <Collapse expanded={more}>
            <Stack>
              <CampaignFields form={form} />
            </Stack>
          </Collapse>
          <Group justify="flex-end" gap="sm">
            <Button variant="light" type="button" loading={create.isPending} onClick={() => send(true)()}>
              <Trans>Créer et prévoir une action</Trans>
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!draft.ready}>
              <Trans>Créer le chantier</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
