import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { DateField } from "../../../kit/dates";
import { PersonPicker } from "../../people";
import type { ContactValues } from "../actions/contactForm";

/** Who somebody is at an organisation, and how to reach them there. */
export function ContactFields({ form }: { form: UseFormReturnType<ContactValues> }) {
  const { t } = useLingui();
  const { name, since, until } = form.values;
  return (
    <>
      <PersonPicker
        label={t`Nom`}
        description={t`Quelqu’un de votre fichier, ou un nom à garder tel quel.`}
        allowName
        required
        data-autofocus
        {...form.getInputProps("name")}
        value={name}
      />
      <TextInput
        label={t`Fonction`}
        placeholder={t`Secrétaire générale, adjoint à la culture…`}
        {...form.getInputProps("office")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t`Téléphone`} type="tel" {...form.getInputProps("phone")} />
        <TextInput label={t`Adresse électronique`} type="email" {...form.getInputProps("email")} />
        <DateField label={t`En fonction depuis`} past {...form.getInputProps("since")} value={since} />
        <DateField
          label={t`Jusqu’au`}
          description={t`Passé cette date, la personne n’est plus proposée.`}
          inputWrapperOrder={["label", "input", "description", "error"]}
          {...form.getInputProps("until")}
          value={until}
        />
      </SimpleGrid>
      <Textarea label={t`Remarque`} minRows={2} {...form.getInputProps("note")} />
    </>
  );
}
