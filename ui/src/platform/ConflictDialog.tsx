import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState, useSyncExternalStore } from "react";

import { Dialog } from "../kit";
import { conflictQuestion, type ConflictingField, type ConflictQuestion } from "./conflicts";
import type { ConflictCommand } from "./editCommands";
import { FieldValue } from "./FieldValue";
import { fieldLabelOfCommand } from "./labels/fields";

type Choice = "mine" | "theirs" | "both";

/** The texts of several lines, to which another can be added. */
const PARAGRAPHS: readonly string[] = ["note", "summary", "description"];

/** Both texts one below the other; null where that makes no sense. */
function bothOf(command: ConflictCommand, { name, mine, theirs }: ConflictingField): string | null {
  // Where a count comes from is one line.
  if (!PARAGRAPHS.includes(name) || command === "counts.edit") return null;
  if (typeof mine !== "string" || typeof theirs !== "string") return null;
  // One that goes on from the other holds it already; an empty text is in every other.
  return mine.includes(theirs) || theirs.includes(mine) ? null : `${theirs}\n\n${mine}`;
}

function valueOf(command: ConflictCommand, field: ConflictingField, choice: Choice): unknown {
  if (choice === "both") return bothOf(command, field) ?? field.mine;
  return choice === "theirs" ? field.theirs : field.mine;
}

/** Asks, when a field was changed elsewhere while the person changed it too, which value stays. */
export function ConflictDialog() {
  const question = useSyncExternalStore(conflictQuestion.subscribe, conflictQuestion.get);
  return question && <Question key={question.id} question={question} />;
}

function Question({ question }: { question: ConflictQuestion }) {
  const { t } = useLingui();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { command, valueLabels, fields, answer } = question;
  const keep = () =>
    answer(
      Object.fromEntries(
        fields.map((field) => [field.name, valueOf(command, field, choices[field.name] ?? "mine")]),
      ),
    );

  return (
    <Dialog opened onClose={() => answer(null)} title={t`Modifié entre-temps`} size="lg">
      <Stack gap="lg">
        <Text>
          <Trans>
            Pendant que vous écriviez, ces informations ont été changées ailleurs. Choisissez ce qui reste :
            l’autre version n’est pas gardée, copiez-en d’abord ce qui peut servir.
          </Trans>
        </Text>
        {fields.map(({ name, mine, theirs }) => (
          <Radio.Group
            key={name}
            label={fieldLabelOfCommand(command, name)}
            value={choices[name] ?? "mine"}
            onChange={(value) => setChoices({ ...choices, [name]: value as Choice })}
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
              {bothOf(command, { name, mine, theirs }) !== null && (
                <Radio value="both" label={<Trans>Les deux : ce qui est enregistré, puis ma saisie</Trans>} />
              )}
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
