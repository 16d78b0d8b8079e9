import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { ActionKind, ActionSheet, CampaignId, Planned } from "../../../bindings";
import { Dialog, showNotice, TimeField } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { useChange, useDraft } from "../../../platform";
import { actionDraft, actionValues, type ActionValues } from "../actions/actionForm";
import { actionKindLabels, labelOptions } from "../labels";
import { CountInput } from "./CountInput";

interface ActionDialogProps {
  /** The campaign for which one is planned, or the action to change. */
  subject: { campaign: CampaignId } | { sheet: ActionSheet };
  onClose: () => void;
  onPlanned?: (id: string) => void;
}

/** An action in one form; on the eve of a vote it warns once the action is saved. */
export function ActionDialog({ subject, onClose, onPlanned }: ActionDialogProps) {
  const { t, i18n } = useLingui();
  const planning = "campaign" in subject;
  const form = useForm<ActionValues>({
    initialValues: planning
      ? {
          kind: "leafleting",
          title: i18n._(actionKindLabels.leafleting),
          day: null,
          starts: null,
          ends: null,
          place: "",
          needed: 2,
          note: "",
        }
      : actionValues(subject.sheet),
    validate: {
      day: (day) => (day === null ? t`Donnez le jour de l’action.` : null),
      starts: (time) => (time === null ? t`Donnez l’heure de début.` : null),
    },
  });
  const name = planning ? `actions.plan:${subject.campaign}` : `actions.edit:${subject.sheet.action.id}`;
  const draft = useDraft(name, form.values, form.setValues);
  const plan = useChange("actions.plan", { form });
  const edit = useChange("actions.edit", { form });

  const done = ({ id, on_eve_of: vote }: Planned) => {
    if (vote !== null) {
      const { title } = vote;
      showNotice({
        kind: "warning",
        message: t`Attention, cette action tombe la veille ou le jour d’un scrutin (${title}) : la loi l’interdit alors.`,
      });
    }
    void draft.discard().then(onClose);
    if (planning) onPlanned?.(id);
  };
  const send = form.onSubmit((values) => {
    if (planning)
      plan.mutate({ campaign_id: subject.campaign, draft: actionDraft(values) }, { onSuccess: done });
    else
      edit.mutate(
        { id: subject.sheet.action.id, draft: { ...actionDraft(values), zone: subject.sheet.action.zone } },
        { onSuccess: done },
      );
  });

  /** A name that was not typed follows the kind. */
  const changeKind = (kind: ActionKind) => {
    const { kind: before, title } = form.values;
    form.setFieldValue("kind", kind);
    if (title.trim() === "" || title === i18n._(actionKindLabels[before]))
      form.setFieldValue("title", i18n._(actionKindLabels[kind]));
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={planning ? t`Prévoir une action` : t`Modifier l’action`}
      size="lg"
    >
      <form noValidate onSubmit={send}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t`Quelle action ?`}
              data={labelOptions(actionKindLabels, (message) => i18n._(message))}
              allowDeselect={false}
              data-autofocus
              value={form.values.kind}
              onChange={(kind) => kind && changeKind(kind)}
            />
            <TextInput label={t`Son nom`} required {...form.getInputProps("title")} />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <DateField label={t`Jour`} required {...form.getInputProps("day")} value={form.values.day} />
            <TimeField label={t`De`} required {...form.getInputProps("starts")} value={form.values.starts} />
            <TimeField label={t`À`} {...form.getInputProps("ends")} value={form.values.ends} />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t`Lieu`} placeholder={t`Marché Saint-Éloi`} {...form.getInputProps("place")} />
            <CountInput label={t`Combien de personnes faut-il ?`} {...form.getInputProps("needed")} />
          </SimpleGrid>
          <Textarea
            label={t`À savoir`}
            description={t`Matériel à prendre, qui appeler en cas d’imprévu…`}
            minRows={2}
            {...form.getInputProps("note")}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={plan.isPending || edit.isPending} disabled={!draft.ready}>
              {planning ? <Trans>Prévoir l’action</Trans> : <Trans>Enregistrer</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
