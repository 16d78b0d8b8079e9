import { useLingui } from "@lingui/react/macro";
import { Autocomplete, SimpleGrid, TextInput } from "@mantine/core";

import { DateField } from "../../../kit/dates";
import { personFields } from "../../../platform";
import type { PersonFormState } from "../actions/usePersonForm";
import { CategoryField } from "./CategoryField";
import { FieldGroup } from "./FieldGroup";
import { TextFields } from "./TextFields";

/** Who somebody is. */
export function IdentityFields({ form }: { form: PersonFormState }) {
  const { t, i18n } = useLingui();
  return (
    <FieldGroup legend={t`Identité`}>
      <SimpleGrid cols={2}>
        <TextInput
          label={i18n._(personFields.given_name.label)}
          data-autofocus
          {...form.getInputProps("given_name")}
        />
        <TextInput label={i18n._(personFields.family_name.label)} {...form.getInputProps("family_name")} />
        <Autocomplete
          label={i18n._(personFields.civility.label)}
          data={["Mme", "M."]}
          {...form.getInputProps("civility")}
        />
        <DateField label={i18n._(personFields.born_on.label)} past {...form.getInputProps("born_on")} />
      </SimpleGrid>
      <CategoryField {...form.getInputProps("category")} />
      <TextFields form={form} group="identity" />
    </FieldGroup>
  );
}
