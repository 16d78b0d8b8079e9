import type { CountChanges, CountEntry } from "../../../bindings";
import { numberOrNull } from "./numberOrNull";

/** What the form of a result holds while it is typed. */
export interface CountValues {
  value: number | string;
  counted_on: string | null;
  note: string;
}

/** The form of a result as it is. */
export function countValues({ value, counted_on, note }: CountEntry): CountValues {
  return { value, counted_on, note: note ?? "" };
}

/** The fields of a result that its form holds. */
export function countFields({ value, ...values }: CountValues): CountChanges {
  return { ...values, value: numberOrNull(value) ?? 0 };
}
