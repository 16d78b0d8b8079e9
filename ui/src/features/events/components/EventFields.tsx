import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { Checkbox, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { TimeField } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { PartnerPicker } from "../../partners";
import type { EventValues } from "../actions/eventForm";
import { eventKindLabels, eventStateLabels } from "../labels";

interface EventFieldsProps {
  form: UseFormReturnType<EventValues>;
  withState: boolean;
}

/** The few things that make an event: what, when, where. */
export function EventFields({ form, withState }: EventFieldsProps) {
  const { t, i18n } = useLingui();
  const { values } = form;
  const options = (labels: Record<string, MessageDescriptor>) =>
    Object.entries(labels).map(([value, word]) => ({ value, label: i18n._(word) }));

  return (
    <>
      <TextInput label={t`Titre`} required data-autofocus {...form.getInputProps("title")} />
      <Group grow align="flex-start">
        <NativeSelect
          size="md"
          label={t`Sorte d’événement`}
          data={options(eventKindLabels)}
          {...form.getInputProps("kind")}
        />
        {withState && (
          <NativeSelect
            size="md"
            label={t`État`}
            data={options(eventStateLabels)}
            {...form.getInputProps("state")}
          />
        )}
        <PartnerPicker
          label={t`Qui organise`}
          allowName
          error={form.errors.organiser}
          value={
            values.organiser === "" ? null : { id: values.organisation_id ?? null, name: values.organiser }
          }
          onChange={(partner) =>
            form.setValues({ organiser: partner?.name ?? "", organisation_id: partner?.id ?? null })
          }
        />
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
    </>
  );
}
