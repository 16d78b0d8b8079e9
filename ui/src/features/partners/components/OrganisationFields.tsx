import { useLingui } from "@lingui/react/macro";
import { Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { labelOptions } from "../../../kit";
import type { OrganisationValues } from "../actions/organisationForm";
import { organisationKindLabels } from "../labels";

/** What is known of an organisation itself: what it is, and how to reach it. */
export function OrganisationFields({ form }: { form: UseFormReturnType<OrganisationValues> }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <TextInput
        label={t`Nom de l’organisation`}
        placeholder={t`Ligue des droits de l’homme, section de Valmont`}
        required
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Select
        label={t`Sorte d’organisation`}
        data={labelOptions(organisationKindLabels, (message) => i18n._(message))}
        allowDeselect={false}
        {...form.getInputProps("kind")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t`Téléphone`} type="tel" {...form.getInputProps("phone")} />
        <TextInput label={t`Adresse électronique`} type="email" {...form.getInputProps("email")} />
      </SimpleGrid>
      <TextInput label={t`Site web`} {...form.getInputProps("website")} />
      <Textarea label={t`Adresse`} minRows={2} {...form.getInputProps("address")} />
      <Textarea
        label={t`Remarque`}
        description={t`Ce qu’il faut savoir avant de les appeler.`}
        minRows={2}
        {...form.getInputProps("note")}
      />
    </>
  );
}
