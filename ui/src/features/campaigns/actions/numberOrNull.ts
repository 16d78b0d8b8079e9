/** The value of a number field, which Mantine gives as a text while it is empty; null then. */
export function numberOrNull(value: number | string): number | null {
  return typeof value === "number" ? value : null;
}
