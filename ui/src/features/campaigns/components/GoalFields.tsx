import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconTrash } from "@tabler/icons-react";

import { emptyStage, type GoalValues } from "../actions/goalForm";
import { CountInput } from "./CountInput";

interface GoalFieldsProps {
  form: UseFormReturnType<GoalValues>;
  /** Of a new goal, the keyboard begins in its name. */
  isNew?: boolean;
}

/** A goal and its stages, one after the other: 185 of these, then 4,700,000 of those. */
export function GoalFields({ form, isNew = false }: GoalFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        label={t`Nom de l’objectif`}
        description={t`Facultatif, si le nombre et ce qu’on compte disent déjà tout.`}
        data-autofocus={isNew || undefined}
        {...form.getInputProps("title")}
      />
      {form.values.stages.map((stage, place) => (
        <Group key={stage.id ?? place} align="flex-start" wrap="nowrap" gap="xs">
          <CountInput
            label={place === 0 ? t`Combien ?` : t`Puis combien ?`}
            w="10rem"
            {...form.getInputProps(`stages.${place}.target`)}
          />
          <TextInput
            label={t`De quoi ?`}
            placeholder={place === 0 ? t`parlementaires` : t`citoyens`}
            style={{ flex: 1 }}
            {...form.getInputProps(`stages.${place}.unit`)}
          />
          <ActionIcon
            mt="2rem"
            aria-label={t`Retirer cette étape`}
            disabled={form.values.stages.length === 1}
            onClick={() => form.removeListItem("stages", place)}
          >
            <IconTrash size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      {form.errors.stages && <p role="alert">{form.errors.stages}</p>}
      <Button
        variant="subtle"
        style={{ alignSelf: "flex-start" }}
        onClick={() => form.insertListItem("stages", emptyStage)}
      >
        <Trans>Ajouter une étape</Trans>
      </Button>
    </>
  );
}
