import type { MessageDescriptor } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Event } from "../../../bindings";
import { Dialog, TimeField, type PlainDate } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { useChange, useDraft } from "../../../platform";
import { eventKindLabels, eventStateLabels } from "../labels";
import { eventDraft, emptyEvent, eventValues, type EventValues } from "../actions/eventForm";

interface EventDialogProps {
  /** The event to change; a new one on `day` when there is none. */
  event?: Event;
  day: PlainDate;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** The few things that make an event: what, when, where. */
export function EventDialog({ event, day, onClose, onSaved }: EventDialogProps) {
  const { t, i18n } = useLingui();
  const form = useForm<EventValues>({
    initialValues: event ? eventValues(event) : emptyEvent(day),
    validate: { day: (value) => (value === null ? t`Dites quel jour c’est.` : null) },
  });
  const draft = useDraft(event ? `events.edit:${event.id}` : "events.create", form.values, (values) =>
    form.setValues(event ? values : { ...values, day }),
  );
  const create = useChange("events.create", { form });
  const edit = useChange("events.edit", { form });
  const done = (id: string) => void draft.discard().then(() => onSaved(id));
  const save = (values: EventValues) => {
    if (event)
      edit.mutate(
        { id: event.id, draft: eventDraft(values, event.zone) },
        { onSuccess: () => done(event.id) },
      );
    else create.mutate(eventDraft(values, null), { onSuccess: done });
  };
  const values = form.values;
  const options = (words: Record<string, MessageDescriptor>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: i18n._(word) }));

  return (
    <Dialog opened onClose={onClose} size="lg" title={event ? t`Modifier l’événement` : t`Nouvel événement`}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          <TextInput label={t`Titre`} required data-autofocus {...form.getInputProps("title")} />
          <Group grow align="flex-start">
            <NativeSelect
              size="md"
              label={t`Sorte d’événement`}
              data={options(eventKindLabels)}
              {...form.getInputProps("kind")}
            />
            {event && (
              <NativeSelect
                size="md"
                label={t`État`}
                data={options(eventStateLabels)}
                {...form.getInputProps("state")}
              />
            )}
            <TextInput label={t`Qui organise`} {...form.getInputProps("organiser")} />
          </Group>
          <Group grow align="flex-start">
            <DateField label={t`Jour`} required {...form.getInputProps("day")} value={values.day} />
            <DateField
              label={t`Dernier jour, s’il y en a plusieurs`}
              {...form.getInputProps("last_day")}
              value={values.last_day}
            />
          </Group>
          <Group grow align="flex-end">
            {!values.all_day && (
              <TimeField label={t`Début`} required {...form.getInputProps("starts")} value={values.starts} />
            )}
            {!values.all_day && (
              <TimeField label={t`Fin`} required {...form.getInputProps("ends")} value={values.ends} />
            )}
            <Checkbox
              label={t`Toute la journée`}
              {...form.getInputProps("all_day", { type: "checkbox" })}
              mb="sm"
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput label={t`Lieu`} {...form.getInputProps("place")} />
            <TextInput label={t`Adresse du lieu`} {...form.getInputProps("address")} />
          </Group>
          <Textarea label={t`De quoi il s’agit`} minRows={2} {...form.getInputProps("description")} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Fermer sans enregistrer</Trans>
            </Button>
            <Button type="submit" loading={create.isPending || edit.isPending} disabled={!draft.ready}>
              {event ? t`Enregistrer` : t`Créer l’événement`}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
