import { useLingui } from "@lingui/react/macro";
import { TextInput, type TextInputProps } from "@mantine/core";

import { parseTime, useFormat } from "../format";
import { useParsedText } from "./useParsedText";

interface TimeFieldProps extends Omit<TextInputProps, "value" | "defaultValue" | "onChange"> {
  /** `19:30`. */
  value?: string | null;
  onChange: (value: string | null) => void;
}

/** A time of day, typed as people write it: 9h30, 9:30, 930. */
export function TimeField({ value = null, onChange, error, ...rest }: TimeFieldProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { props, misread } = useParsedText({
    value,
    onChange,
    parse: parseTime,
    format: format.time,
    problem: t`Cette heure n’est pas comprise. Écrivez-la ainsi : 19 h 30.`,
  });
  return (
    <TextInput
      placeholder={format.time("19:30")}
      autoComplete="off"
      {...rest}
      {...props}
      error={misread ?? error}
    />
  );
}
