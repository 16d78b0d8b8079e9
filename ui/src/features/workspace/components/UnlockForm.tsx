import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { Notice } from "../../../kit";
import type { Opening } from "../actions/useOpening";
import { PassphraseInput } from "./PassphraseInput";

interface UnlockFormProps {
  opening: Opening;
  /** Whether the system's keychain keeps the key of this file. */
  quickUnlock: boolean;
}

/** What opens a file: its passphrase, the key that the system keeps, or the code of the recovery sheet. */
export function UnlockForm({ opening, quickUnlock }: UnlockFormProps) {
  const { t } = useLingui();
  const [by, setBy] = useState<"passphrase" | "recovery_code">("passphrase");
  const [secret, setSecret] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { refusal, pending } = opening;

  // Where a person goes on typing.
  useEffect(() => field.current?.focus(), [by]);

  const change = (next: typeof by) => {
    setBy(next);
    setSecret("");
    setMissing(false);
    opening.forget();
  };
  const retype = () => {
    field.current?.focus();
    field.current?.select();
  };
  const submit = () => {
    setMissing(secret.trim() === "");
    if (secret.trim() === "") retype();
    else opening.open({ with: by, secret }, retype);
  };

  const atField = refusal !== null && refusal.ofKey && refusal.with === by;
  const error = missing ? t`Remplissez ce champ.` : atField ? refusal.sentence : null;
  const shared = {
    ref: field,
    value: secret,
    error,
    onChange: (event: { currentTarget: { value: string } }) => {
      setSecret(event.currentTarget.value);
      setMissing(false);
    },
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        {refusal !== null && !atField && <Notice kind="problem">{refusal.sentence}</Notice>}
        {by === "passphrase" ? (
          <PassphraseInput key={by} label={t`Phrase de passe`} {...shared} />
        ) : (
          <Textarea
            key={by}
            label={t`Code de secours`}
            description={t`Les quatorze groupes de quatre signes imprimés sur la feuille. Les tirets, les espaces et les majuscules ne comptent pas.`}
            minRows={2}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              submit();
            }}
            {...shared}
          />
        )}
        <Group gap="sm">
          <Button type="submit" loading={pending}>
            <Trans>Ouvrir</Trans>
          </Button>
          {quickUnlock && by === "passphrase" && (
            <Button variant="default" onClick={() => opening.open({ with: "keychain" }, retype)}>
              <Trans>Ouvrir avec le trousseau</Trans>
            </Button>
          )}
          {by === "passphrase" ? (
            <Button variant="subtle" onClick={() => change("recovery_code")}>
              <Trans>Phrase oubliée ? J’ai la feuille de secours</Trans>
            </Button>
          ) : (
            <Button variant="subtle" onClick={() => change("passphrase")}>
              <Trans>Revenir à la phrase de passe</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
