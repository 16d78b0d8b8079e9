import { useLingui } from "@lingui/react/macro";
import { Group, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useId } from "react";

import type { ConsentAnswer, ConsentPurpose } from "../../../bindings";
import { newAnswers } from "../actions/personForm";
import type { PersonFormState } from "../actions/usePersonForm";
import { consentLabels } from "../labels";
import { FieldGroup } from "./FieldGroup";

/** What somebody agreed to or refused. An answer once given can be changed, and never becomes silence again. */
export function ConsentFields({ form }: { form: PersonFormState }) {
  const { t } = useLingui();
  const { answers, known_answers } = form.values;
  return (
    <FieldGroup legend={t`Accords`}>
      <Stack gap="sm">
        {(Object.keys(consentLabels) as ConsentPurpose[]).map((purpose) => (
          <Answer
            key={purpose}
            purpose={purpose}
            value={answers[purpose]}
            answered={known_answers[purpose] !== undefined}
            onChange={(answer) => form.setFieldValue("answers", { ...answers, [purpose]: answer })}
          />
        ))}
      </Stack>
      {newAnswers(form.values).length > 0 && (
        <TextInput
          label={t`Comment le savez-vous ?`}
          placeholder={t`Formulaire papier, conversation, courriel…`}
          {...form.getInputProps("consent_source")}
        />
      )}
    </FieldGroup>
  );
}

interface AnswerProps {
  purpose: ConsentPurpose;
  value: ConsentAnswer | undefined;
  answered: boolean;
  onChange: (answer: ConsentAnswer | undefined) => void;
}

const UNKNOWN = "unknown";

function Answer({ purpose, value, answered, onChange }: AnswerProps) {
  const { t, i18n } = useLingui();
  const label = useId();
  return (
    <Group justify="space-between" gap="xs">
      <Text id={label}>{i18n._(consentLabels[purpose])}</Text>
      <SegmentedControl
        aria-labelledby={label}
        size="sm"
        value={value ?? UNKNOWN}
        onChange={(chosen) => onChange(chosen === UNKNOWN ? undefined : (chosen as ConsentAnswer))}
        data={[
          ...(answered ? [] : [{ value: UNKNOWN, label: t`Sans réponse` }]),
          { value: "yes", label: t`Oui` },
          { value: "no", label: t`Non` },
        ]}
      />
    </Group>
  );
}
