import { useLingui } from "@lingui/react/macro";
import { TextInput, type TextInputProps } from "@mantine/core";

import { parseMoney, useFormat } from "../format";
import { useParsedText } from "./useParsedText";

interface MoneyFieldProps extends Omit<TextInputProps, "value" | "defaultValue" | "onChange"> {
  /** In cents. */
  value?: number | null;
  onChange: (value: number | null) => void;
}

/** An amount in euros, typed with a comma or a point. */
export function MoneyField({ value = null, onChange, error, ...rest }: MoneyFieldProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { props, misread } = useParsedText({
    value,
    onChange,
    parse: parseMoney,
    format: format.euros,
    problem: t`Ce montant n’est pas compris. Écrivez-le ainsi : 12,50.`,
  });
  return <TextInput inputMode="decimal" autoComplete="off" {...rest} {...props} error={misread ?? error} />;
}
