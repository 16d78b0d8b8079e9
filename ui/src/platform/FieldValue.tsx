import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";

import { useFormat } from "../kit";
import { nameOfReference } from "./features";
import type { AnyValueLabels } from "./editCommands";

interface FieldValueProps {
  name: string;
  value: unknown;
  valueLabels: AnyValueLabels;
}

/** A value of a field as people say it, to tell two of them apart: never as it is stored. */
export function FieldValue({ name, value, valueLabels }: FieldValueProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const ofField = valueLabels[name];
  const say = (part: unknown): string => {
    const said =
      typeof ofField === "function"
        ? ofField(part as never, { say: i18n._.bind(i18n), format })
        : ofField?.[String(part)];
    return said === undefined || said === null ? plain(part) : read(said);
  };
  const read = (said: MessageDescriptor | string) => (typeof said === "string" ? said : i18n._(said));
  const plain = (part: unknown): string => {
    if (typeof part === "boolean") return part ? t`oui` : t`non`;
    if (typeof part === "number") return format.number(part);
    const text = typeof part === "string" ? part : "";
    if (isDay(name)) return format.dateWithYear(text);
    if (isTime(name)) {
      const [day, time] = [format.dateWithYear(text), format.time(text)];
      return t`${day}, ${time}`;
    }
    return name === "zone" ? (text.split("/").at(-1) ?? text).replaceAll("_", " ") : text;
  };

  const parts = Array.isArray(value)
    ? value
    : value === null || value === undefined || value === ""
      ? []
      : [value];
  if (parts.length === 0) return t`(vide)`;
  return nameOfReference(name, String(value)) ?? parts.map(say).join(" ; ");
}

/** The fields that hold a day without their name ending in `_on`. */
const DAYS: readonly string[] = ["held_until", "since", "until"];

const isDay = (name: string) => name.endsWith("_on") || DAYS.includes(name);
const isTime = (name: string) => name === "starts" || name === "ends";
