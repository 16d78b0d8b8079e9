import type { ActionDraft, ActionKind, ActionSheet } from "../../../bindings";
import { numberOrNull } from "./numberOrNull";

/** What the form of an action holds while it is typed: its day and its times apart. */
export interface ActionValues {
  kind: ActionKind;
  title: string;
  day: string | null;
  starts: string | null;
  ends: string | null;
  place: string;
  needed: number | string;
  note: string;
}

const moment = (day: string | null, time: string | null) => (day && time ? `${day}T${time}:00` : null);

/** The fields of an action that its form holds. */
export function actionFields({
  kind,
  title,
  day,
  starts,
  ends,
  place,
  needed,
  note,
}: ActionValues): ActionDraft {
  return {
    kind,
    title,
    starts: moment(day, starts),
    ends: moment(day, ends),
    place,
    needed: numberOrNull(needed) ?? 0,
    note,
  };
}

/** The form of an action as it is. */
export function actionValues({ action, note }: ActionSheet): ActionValues {
  const { kind, title, starts, ends, place, needed } = action;
  return {
    kind,
    title,
    day: starts.slice(0, 10),
    starts: starts.slice(11, 16),
    ends: ends?.slice(11, 16) ?? null,
    place: place ?? "",
    needed,
    note: note ?? "",
  };
}
