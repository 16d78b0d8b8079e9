import { useLingui } from "@lingui/react/macro";
import { Select, SimpleGrid, TagsInput, Textarea, TextInput } from "@mantine/core";

import type { LeftReason } from "../../../bindings";
import { DateField } from "../../../kit/dates";
import { useCommand } from "../../../platform";
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
          <DateField label={t`Date d’adhésion`} past {...form.getInputProps("joined_on")} />
          <Select
            label={t`Motif du départ`}
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
            <DateField label={t`Date du départ`} past {...form.getInputProps("left_on")} />
          )}
        </SimpleGrid>
      </FieldGroup>
      <FieldGroup legend={t`Thèmes et remarques`}>
        <TagsInput
          label={t`Thèmes et groupes`}
          description={t`Entrée après chacun : « Europe », « Collage », « Bureau »…`}
          data={tags.map(({ label }) => label)}
          {...form.getInputProps("tags")}
        />
        <Textarea label={t`Remarque`} {...form.getInputProps("note")} />
        <TextInput
          label={t`Origine de la fiche`}
          description={t`D’où viennent ces informations : un fichier, un formulaire, une rencontre.`}
          placeholder={noted ? i18n._(noted) : undefined}
          {...form.getInputProps("origin")}
        />
      </FieldGroup>
    </>
  );
}
