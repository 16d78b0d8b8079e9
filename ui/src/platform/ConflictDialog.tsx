import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState, useSyncExternalStore } from "react";

import { Dialog } from "../kit";
import { conflictQuestion, type ConflictQuestion } from "./conflicts";
import { FieldValue } from "./FieldValue";
import { fieldLabelOfCommand } from "./labels/fields";

/** Asks, when a field was changed elsewhere while the person changed it too, which value stays. */
export function ConflictDialog() {
  const question = useSyncExternalStore(conflictQuestion.subscribe, conflictQuestion.get);
  return question && <Question key={question.id} question={question} />;
}

function Question({ question }: { question: ConflictQuestion }) {
  const { t } = useLingui();
  const [choices, setChoices] = useState<Readonly<Record<string, "mine" | "theirs">>>({});
  const { command, valueLabels, fields, answer } = question;
  const keep = () =>
    answer(
      Object.fromEntries(
        fields.map(({ name, mine, theirs }) => [name, choices[name] === "theirs" ? theirs : mine]),
      ),
    );

  return (
    <Dialog opened onClose={() => answer(null)} title={t`Modifié entre-temps`} size="lg">
      <Stack gap="lg">
        <Text>
          <Trans>
            Pendant que vous écriviez, ces informations ont été changées ailleurs. Choisissez ce qui reste ;
            l’historique garde la trace de l’autre.
          </Trans>
        </Text>
        {fields.map(({ name, mine, theirs }) => (
          <Radio.Group
            key={name}
            label={fieldLabelOfCommand(command, name)}
            value={choices[name] ?? "mine"}
            onChange={(value) => setChoices({ ...choices, [name]: value === "theirs" ? "theirs" : "mine" })}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="mine"
                label={
                  <Trans>
                    Ma saisie : <FieldValue name={name} value={mine} valueLabels={valueLabels} />
                  </Trans>
                }
              />
              <Radio
                value="theirs"
                label={
                  <Trans>
                    Ce qui est enregistré :{" "}
                    <FieldValue name={name} value={theirs} valueLabels={valueLabels} />
                  </Trans>
                }
              />
            </Stack>
          </Radio.Group>
        ))}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => answer(null)}>
            {t`Revenir au formulaire`}
          </Button>
          <Button onClick={keep}>{t`Enregistrer ce choix`}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
