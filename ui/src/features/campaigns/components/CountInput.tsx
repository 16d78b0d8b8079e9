import { NumberInput, type NumberInputProps } from "@mantine/core";

/** A field for a whole number that was counted. Focus selects its content, so that typing replaces it. */
export function CountInput({ onFocus, ...props }: NumberInputProps) {
  return (
    <NumberInput
      allowDecimal={false}
      allowNegative={false}
      hideControls
      thousandSeparator={"\u202f"}
      max={1_000_000_000}
      clampBehavior="none"
      autoComplete="off"
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      {...props}
    />
  );
}
