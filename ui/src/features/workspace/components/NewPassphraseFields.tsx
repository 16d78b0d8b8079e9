import { Trans, useLingui } from "@lingui/react/macro";
import { SimpleGrid, Stack, Text } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";

import { useMinPassphraseLength } from "../queries/useMinPassphraseLength";
import { PassphraseInput } from "./PassphraseInput";
import { StrengthHint } from "./StrengthHint";

interface NewPassphraseFieldsProps<F extends string> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any form with these two fields
  form: UseFormReturnType<any, any>;
  /** The fields of the passphrase and of its repetition. */
  fields: readonly [F, F];
  value: string;
}

/** A new passphrase, twice, with advice on a good one. Both are shown or hidden together. */
export function NewPassphraseFields<F extends string>({ form, fields, value }: NewPassphraseFieldsProps<F>) {
  const { t } = useLingui();
  const [visible, setVisible] = useState(false);
  const minLength = useMinPassphraseLength();
  const shown = { visible, onVisibilityChange: setVisible };
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        <Trans>
          {minLength} caractères au moins. Le mieux : quatre mots sans rapport entre eux, venus au hasard, du
          genre « cerise trombone averse gilet », mais pas ceux-là.
        </Trans>
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PassphraseInput
          label={t`Nouvelle phrase de passe`}
          key={form.key(fields[0])}
          {...form.getInputProps(fields[0])}
          {...shown}
        />
        <PassphraseInput
          label={t`La même, une seconde fois`}
          key={form.key(fields[1])}
          {...form.getInputProps(fields[1])}
          {...shown}
        />
      </SimpleGrid>
      <StrengthHint passphrase={value} minLength={minLength} />
    </Stack>
  );
}
