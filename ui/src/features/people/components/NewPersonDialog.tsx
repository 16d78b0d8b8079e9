import { useLingui } from "@lingui/react/macro";
import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Category, NameParts, PersonId } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useChange, useDraft } from "../../../platform";
import { CategoryField } from "./CategoryField";
import { SameName } from "./SameName";

interface NewPersonDialogProps {
  /** The name as it was typed in a search, split to be corrected. */
  name: NameParts;
  onCreated: (person: { id: PersonId; name: string }) => void;
  onClose: () => void;
}

interface NewPersonValues extends NameParts {
  category: Category;
  city: string;
  mobile: string;
  email: string;
}

/** What was typed of somebody, with the name that it was begun from. */
interface TypedPerson {
  name: NameParts;
  values: NewPersonValues;
}

/** A record in a few fields, made in the middle of something else; the rest can be filled in later. */
export function NewPersonDialog({ name, onCreated, onClose }: NewPersonDialogProps) {
  const { t } = useLingui();
  const form = useForm<NewPersonValues>({
    initialValues: {
      ...name,
      category: "occasional_contact",
      city: "",
      mobile: "",
      email: "",
    },
  });
  const draft = useDraft<TypedPerson>(
    "people.create_from_name",
    form.isDirty() ? { name, values: form.values } : null,
    (stored) => form.setValues(stored.values),
    // What was typed of somebody else is not what this name was searched for.
    (stored) => JSON.stringify(stored.name) === JSON.stringify(name),
  );
  const create = useChange("people.create", { form });
  const restart = () => {
    form.reset();
    void draft.discard();
  };
  const giveUp = () => {
    restart();
    onClose();
  };
  const { given_name, family_name } = form.values;

  return (
    <Dialog opened onClose={onClose} title={t`Nouvelle fiche`} size="lg" busy={create.isPending}>
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog may stand inside another form: that one must not be sent too.
          event.stopPropagation();
          form.onSubmit((values) =>
            create.mutate(values, {
              onSuccess: (id) => {
                void draft.discard();
                onCreated({ id, name: `${values.given_name.trim()} ${values.family_name.trim()}`.trim() });
              },
            }),
          )(event);
        }}
      >
        <Stack>
          <RestoredNotice draft={draft} onRestart={restart} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t`Prénom`} data-autofocus {...form.getInputProps("given_name")} />
            <TextInput label={t`Nom de famille`} {...form.getInputProps("family_name")} />
            <CategoryField {...form.getInputProps("category")} />
            <TextInput label={t`Commune`} {...form.getInputProps("city")} />
            <TextInput label={t`Téléphone mobile`} type="tel" {...form.getInputProps("mobile")} />
            <TextInput label={t`Adresse électronique`} type="email" {...form.getInputProps("email")} />
          </SimpleGrid>
          <SameName givenName={given_name} familyName={family_name} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" disabled={create.isPending} onClick={giveUp}>
              {t`Ne rien créer`}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!draft.ready}>
              {t`Créer la fiche`}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
