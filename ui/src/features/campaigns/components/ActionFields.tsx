import { useLingui } from "@lingui/react/macro";
import { Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import type { ActionKind } from "../../../bindings";
import { labelOptions, TimeField } from "../../../kit";
import { DateField } from "../../../kit/dates";
import type { ActionValues } from "../actions/actionForm";
import { actionKindLabels } from "../labels";
import { CountInput } from "./CountInput";

/** What an action is: what is done, when, where, and how many it takes. */
export function ActionFields({ form }: { form: UseFormReturnType<ActionValues> }) {
  const { t, i18n } = useLingui();

  /** A name that was not typed follows the kind. */
  const changeKind = (kind: ActionKind) => {
    const { kind: before, title } = form.values;
    form.setFieldValue("kind", kind);
    if (title.trim() === "" || title === i18n._(actionKindLabels[before]))
      form.setFieldValue("title", i18n._(actionKindLabels[kind]));
  };

  return (
    <>
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
    </>
  );
}
