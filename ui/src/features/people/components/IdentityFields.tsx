import { useLingui } from "@lingui/react/macro";
import { Autocomplete, SimpleGrid, TextInput } from "@mantine/core";

import { DateField } from "../../../kit/dates";
import type { PersonFormState } from "../actions/usePersonForm";
import { CategoryField } from "./CategoryField";
import { FieldGroup } from "./FieldGroup";

/** Who somebody is. */
export function IdentityFields({ form }: { form: PersonFormState }) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={t`Identité`}>
      <SimpleGrid cols={2}>
        <TextInput label={t`Prénom`} data-autofocus {...form.getInputProps("given_name")} />
        <TextInput label={t`Nom de famille`} {...form.getInputProps("family_name")} />
        <Autocomplete label={t`Civilité`} data={["Mme", "M."]} {...form.getInputProps("civility")} />
        <DateField label={t`Date de naissance`} past {...form.getInputProps("born_on")} />
      </SimpleGrid>
      <CategoryField {...form.getInputProps("category")} />
      <TextInput label={t`Numéro d’adhérent·e`} {...form.getInputProps("member_number")} />
    </FieldGroup>
  );
}
