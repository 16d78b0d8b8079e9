import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import type { CampaignId, GoalCounter } from "../../../bindings";
import { ConfirmDialog, Dialog } from "../../../kit";
import { useChange, useDraft } from "../../../platform";
import { emptyStage, goalDraft, goalValues, type GoalValues } from "../actions/goalForm";
import { CountInput } from "./CountInput";

interface GoalDialogProps {
  /** The campaign for which one is set, or the goal to change. */
  subject: { campaign: CampaignId } | { goal: GoalCounter };
  onClose: () => void;
}

/** A goal and its stages, one after the other: 185 of these, then 4,700,000 of those. */
export function GoalDialog({ subject, onClose }: GoalDialogProps) {
  const { t } = useLingui();
  const [removing, setRemoving] = useState(false);
  const known = "goal" in subject ? subject.goal : undefined;
  const form = useForm<GoalValues>({
    initialValues: known ? goalValues(known) : { title: "", stages: [emptyStage] },
  });
  const name = "goal" in subject ? `goals.edit:${subject.goal.id}` : `goals.add:${subject.campaign}`;
  const draft = useDraft(name, form.values, form.setValues);
  const add = useChange("goals.add", { form });
  const edit = useChange("goals.edit", { form });
  const remove = useChange("goals.remove");
  const close = () => void draft.discard().then(onClose);
  const send = form.onSubmit((values) => {
    if ("goal" in subject)
      edit.mutate({ id: subject.goal.id, draft: goalDraft(values) }, { onSuccess: close });
    else add.mutate({ campaign_id: subject.campaign, draft: goalDraft(values) }, { onSuccess: close });
  });

  return (
    <Dialog opened onClose={onClose} title={known ? t`Modifier l’objectif` : t`Nouvel objectif`} size="lg">
      <form noValidate onSubmit={send}>
        <Stack>
          <TextInput
            label={t`Nom de l’objectif`}
            description={t`Facultatif, si le nombre et ce qu’on compte disent déjà tout.`}
            data-autofocus={known === undefined || undefined}
            {...form.getInputProps("title")}
          />
          {form.values.stages.map((stage, place) => (
            <Group key={stage.id ?? place} align="flex-start" wrap="nowrap" gap="xs">
              <CountInput
                label={place === 0 ? t`Combien ?` : t`Puis combien ?`}
                w="10rem"
                {...form.getInputProps(`stages.${place}.target`)}
              />
              <TextInput
                label={t`De quoi ?`}
                placeholder={place === 0 ? t`parlementaires` : t`citoyens`}
                style={{ flex: 1 }}
                {...form.getInputProps(`stages.${place}.unit`)}
              />
              <ActionIcon
                mt="2rem"
                aria-label={t`Retirer cette étape`}
                disabled={form.values.stages.length === 1}
                onClick={() => form.removeListItem("stages", place)}
              >
                <IconTrash size="1.25rem" aria-hidden="true" />
              </ActionIcon>
            </Group>
          ))}
          {form.errors.stages && <p role="alert">{form.errors.stages}</p>}
          <Button
            variant="subtle"
            style={{ alignSelf: "flex-start" }}
            onClick={() => form.insertListItem("stages", emptyStage)}
          >
            <Trans>Ajouter une étape</Trans>
          </Button>
          <Group justify={known ? "space-between" : "flex-end"}>
            {known && (
              <Button variant="subtle" color="rose.6" onClick={() => setRemoving(true)}>
                <Trans>Retirer l’objectif</Trans>
              </Button>
            )}
            <Button type="submit" loading={add.isPending || edit.isPending} disabled={!draft.ready}>
              <Trans>Enregistrer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
      {known && (
        <ConfirmDialog
          opened={removing}
          title={t`Retirer cet objectif ?`}
          confirm={t`Retirer l’objectif`}
          onConfirm={() => remove.mutate({ id: known.id }, { onSuccess: close })}
          onCancel={() => setRemoving(false)}
        >
          <Trans>
            Ses étapes et tout ce qui a été compté pour lui partent avec lui. Vous pourrez l’annuler.
          </Trans>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
