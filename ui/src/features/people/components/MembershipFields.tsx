import { useLingui } from "@lingui/react/macro";
import { Select, SimpleGrid, TagsInput, Textarea, TextInput } from "@mantine/core";

import type { LeftReason } from "../../../bindings";
import { DateField } from "../../../kit/dates";
import { personFields, useCommand } from "../../../platform";
import type { PersonFormState } from "../actions/usePersonForm";
import { leftReasonLabels, originLabel } from "../labels";
import { FieldGroup } from "./FieldGroup";

interface MembershipFieldsProps {
  form: PersonFormState;
  /** Where the record comes from, when it is there already. */
  origin?: string | undefined;
}

/** Since when, until when, and what the section remembers of somebody. */
export function MembershipFields({ form, origin = "" }: MembershipFieldsProps) {
  const { t, i18n } = useLingui();
  const noted = originLabel(origin);
  const { data: tags = [] } = useCommand("people.tags", {});
  return (
    <>
      <FieldGroup legend={t`Adhésion`}>
        <SimpleGrid cols={2}>
          <DateField label={i18n._(personFields.joined_on.label)} past {...form.getInputProps("joined_on")} />
          <Select
            label={i18n._(personFields.left_reason.label)}
            placeholder={t`Toujours là`}
            clearable
            clearButtonProps={{ "aria-label": t`Enlever le motif du départ` }}
            data={(Object.keys(leftReasonLabels) as LeftReason[]).map((value) => ({
              value,
              label: i18n._(leftReasonLabels[value]),
            }))}
            {...form.getInputProps("left_reason")}
          />
          {form.values.left_reason !== null && (
            <DateField label={i18n._(personFields.left_on.label)} past {...form.getInputProps("left_on")} />
          )}
        </SimpleGrid>
      </FieldGroup>
      <FieldGroup legend={t`Thèmes et remarques`}>
        <TagsInput
          label={i18n._(personFields.tags.label)}
          description={t`Entrée après chacun : « Europe », « Collage », « Bureau »…`}
          data={tags.map(({ label }) => label)}
          {...form.getInputProps("tags")}
        />
        <Textarea label={i18n._(personFields.note.label)} {...form.getInputProps("note")} />
        <TextInput
          label={i18n._(personFields.origin.label)}
          description={t`D’où viennent ces informations : un fichier, un formulaire, une rencontre.`}
          placeholder={noted ? i18n._(noted) : undefined}
          {...form.getInputProps("origin")}
        />
      </FieldGroup>
    </>
  );
}
