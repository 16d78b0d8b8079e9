import type { SessionKind } from "../../../bindings";
import { parseTimeSpan, type TimeSpan } from "./timeSpan";

/** What stands on the line of a session. */
export interface LineValues extends TimeSpan {
  kind: SessionKind;
  title: string;
}

/** What is being typed on a line, before its field is left; null where nothing is. */
export interface TypedLine {
  time: string | null;
  title: string | null;
}

export const nothingTyped: TypedLine = { time: null, title: null };

export const isTyped = ({ time, title }: TypedLine): boolean => time !== null || title !== null;

export const isSameLine = (one: LineValues, other: LineValues): boolean =>
  (Object.keys(one) as (keyof LineValues)[]).every((key) => one[key] === other[key]);

/** What stands on the line once its fields are left. A time that is not understood (null as `span`) stays as it was typed. */
export function leaveLine(
  values: LineValues,
  typed: TypedLine,
): { span: TimeSpan | null; values: LineValues; typed: TypedLine } {
  const { starts, ends } = values;
  const span = typed.time === null ? { starts, ends } : parseTimeSpan(typed.time);
  return {
    span,
    values: { ...values, ...(span ?? {}), title: typed.title ?? values.title },
    typed: { time: span === null ? typed.time : null, title: null },
  };
}
