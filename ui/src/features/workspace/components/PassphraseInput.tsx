import { useLingui } from "@lingui/react/macro";
import { PasswordInput, type PasswordInputProps } from "@mantine/core";

/** A passphrase: hidden as it is typed, and shown on demand, by the keyboard too. */
export function PassphraseInput(props: PasswordInputProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      visibilityToggleButtonProps={{ "aria-label": t`Montrer ou cacher ce qui est saisi`, tabIndex: 0 }}
      // Mantine says it of its other fields by itself.
      aria-invalid={Boolean(props.error)}
      {...props}
    />
  );
}
