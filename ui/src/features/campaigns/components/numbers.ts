import type { FocusEvent } from "react";

/** How every field of a whole number that was counted behaves. What stands in it gives way to what is typed. */
export const plainNumber = {
  allowDecimal: false,
  allowNegative: false,
  hideControls: true,
  thousandSeparator: "\u202f",
  max: 1_000_000_000,
  clampBehavior: "none",
  autoComplete: "off",
  onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select(),
} as const;

/** What stands in such a field; null when nothing does. */
export function numberOrNull(value: number | string): number | null {
  return typeof value === "number" ? value : null;
}
