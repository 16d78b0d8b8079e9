import { useLingui } from "@lingui/react/macro";
import { Group, SegmentedControl, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import type { Particulars } from "../../../bindings";
import { DateField } from "../../../kit/dates";

/** What stands above a report. */
export function ParticularsFields({ form }: { form: UseFormReturnType<Particulars> }) {
  const { t } = useLingui();
  const text = (name: "subtitle" | "place" | "author") => {
    const props = form.getInputProps(name);
    return { ...props, value: props.value ?? "" };
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t`Titre`}
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps("title")}
      />
      <TextInput label={t`Sous-titre`} {...text("subtitle")} />
      <Group grow align="flex-start">
        <DateField label={t`Jour raconté`} {...form.getInputProps("held_on")} value={form.values.held_on} />
        <DateField
          label={t`Dernier jour, s’il y en eut plusieurs`}
          {...form.getInputProps("held_until")}
          value={form.values.held_until}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput label={t`Lieu`} {...text("place")} />
        <TextInput label={t`Signature (qui écrit)`} {...text("author")} />
      </Group>
      <SegmentedControl
        aria-label={t`Langue du compte rendu`}
        data={[
          { value: "fr", label: "Français" },
          { value: "en", label: "English" },
        ]}
        {...form.getInputProps("language")}
      />
    </Stack>
  );
}
