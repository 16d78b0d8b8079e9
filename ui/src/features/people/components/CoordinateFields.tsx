import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, Textarea, TextInput } from "@mantine/core";

import type { PersonFormState } from "../actions/usePersonForm";
import { FieldGroup } from "./FieldGroup";

/** How somebody is reached. */
export function CoordinateFields({ form }: { form: PersonFormState }) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={t`Coordonnées`}>
      <SimpleGrid cols={2}>
        <TextInput label={t`Téléphone mobile`} type="tel" {...form.getInputProps("mobile")} />
        <TextInput label={t`Téléphone fixe`} type="tel" {...form.getInputProps("phone")} />
      </SimpleGrid>
      <TextInput label={t`Adresse électronique`} inputMode="email" {...form.getInputProps("email")} />
      <Textarea label={t`Rue et complément`} minRows={2} {...form.getInputProps("street")} />
      <SimpleGrid cols={2}>
        <TextInput label={t`Code postal`} {...form.getInputProps("postcode")} />
        <TextInput label={t`Commune`} {...form.getInputProps("city")} />
      </SimpleGrid>
    </FieldGroup>
  );
}
