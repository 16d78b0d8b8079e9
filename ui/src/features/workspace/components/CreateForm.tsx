import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";

import { Notice } from "../../../kit";
import { problemMessage, notifyProblem, useChange, type Problem } from "../../../platform";
import { passphraseStrength } from "../actions/passphraseStrength";
import { useChooseLocation } from "../actions/useChoosePlace";
import { useMinPassphraseLength } from "../queries/useMinPassphraseLength";
import { LocationField } from "./LocationField";
import { NewPassphraseFields } from "./NewPassphraseFields";

/** Problems of the place that was chosen, and not of what was typed. */
const OF_PLACE: readonly Problem["code"][] = [
  "file_exists",
  "file_in_use",
  "file_not_chosen",
  "file_unreachable",
  "read_only",
  "disk_full",
];

/** The few things that make a section: its name, who keeps it, where its file is, what closes it. The window follows by itself. */
export function CreateForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  const create = useChange("workspace.create", { problemInPlace: true });
  const minLength = useMinPassphraseLength();
  const form = useForm({
    initialValues: {
      section_name: "",
      officer: "",
      path: null as string | null,
      passphrase: "",
      again: "",
    },
    validate: {
      section_name: (value) => (value.trim() === "" ? t`Donnez un nom à la section.` : null),
      officer: (value) => (value.trim() === "" ? t`Dites qui tient ce fichier.` : null),
      passphrase: (value) =>
        passphraseStrength(value, minLength) === "short"
          ? problemMessage({ code: "passphrase_too_short", params: { least: String(minLength) } })
          : null,
      again: (value, { passphrase }) =>
        value === passphrase ? null : t`Les deux phrases ne sont pas les mêmes. Saisissez-la de nouveau ici.`,
    },
  });
  const { section_name, path, passphrase } = form.values;
  const askPlace = useChooseLocation(section_name);
  const choosePlace = async () => {
    const chosen = await askPlace();
    if (chosen !== null) {
      form.setFieldValue("path", chosen);
      form.clearFieldError("path");
    }
    return chosen;
  };

  // The first thing to type.
  useEffect(() => first.current?.focus(), []);

  const show = (problem: Problem) => {
    const field = OF_PLACE.includes(problem.code) ? "path" : (problem.field ?? "");
    if (!(field in form.values)) return notifyProblem(problem);
    form.setFieldError(field, problemMessage(problem));
    form.getInputNode(field)?.focus();
  };

  const save = async (values: typeof form.values) => {
    // Enter leads through: who has not yet chosen a place is asked for it now.
    const place = values.path ?? (await choosePlace());
    if (place === null) {
      form.setFieldError("path", t`Choisissez où garder le fichier.`);
      return;
    }
    const request = {
      section_name: values.section_name,
      officer: values.officer,
      passphrase: values.passphrase,
    };
    create.mutate({ ...request, path: place }, { onError: show });
  };

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void save(values))}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t`Nom de la section`}
            description={t`Par exemple : Section de Valmont.`}
            {...form.getInputProps("section_name")}
            ref={first}
          />
          <TextInput
            label={t`Votre nom`}
            description={t`Pour que l’historique dise qui a fait quoi.`}
            autoComplete="name"
            {...form.getInputProps("officer")}
          />
        </SimpleGrid>
        <LocationField path={path} error={form.errors.path} onChoose={() => void choosePlace()} />
        <NewPassphraseFields form={form} fields={["passphrase", "again"]} value={passphrase} />
        <Notice kind="warning">
          <Trans>
            Personne ne peut retrouver une phrase oubliée, pas même nous. Une fois la section créée, vous
            pourrez imprimer une feuille de secours : sans elle, le fichier resterait fermé pour toujours.
          </Trans>
        </Notice>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            <Trans>Retour</Trans>
          </Button>
          <Button type="submit" loading={create.isPending}>
            <Trans>Créer la section</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
