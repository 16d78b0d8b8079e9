import { NumberInput, type NumberInputProps } from "@mantine/core";

/** A field for a whole number that was counted. What stands in it gives way to what is typed. */
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

/** What stands in such a field; null when nothing does. */
export function numberOrNull(value: number | string): number | null {
  return typeof value === "number" ? value : null;
}
