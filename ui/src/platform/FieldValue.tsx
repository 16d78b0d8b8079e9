import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

import { useFormat } from "../kit";
import type { AnyFieldWords, EditableFields, EditCommand } from "./fieldWords";
import { useCommand } from "./useCommand";

/** The fields that name another record. */
type ReferenceField = {
  [K in EditCommand]: Extract<keyof EditableFields<K>, `${string}_id`>;
}[EditCommand];

const references: Readonly<Record<ReferenceField, (props: { id: string }) => ReactNode>> = {
  assignee_id: PersonName,
  lead_id: PersonName,
  campaign_id: CampaignTitle,
  event_id: EventTitle,
  report_id: ReportTitle,
  person_id: PersonName,
  organisation_id: OrganisationName,
};

interface FieldValueProps {
  name: string;
  value: unknown;
  words: AnyFieldWords;
}

/** A value of a field as people say it, to tell two of them apart: never as it is stored. */
export function FieldValue({ name, value, words }: FieldValueProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const ofField = words[name];
  const say = (part: unknown): string => {
    const said =
      typeof ofField === "function"
        ? ofField(part as never, { say: i18n._.bind(i18n), format })
        : ofField?.[String(part)];
    return said === undefined || said === null ? plain(part) : sayWords(said);
  };
  const sayWords = (said: MessageDescriptor | string) => (typeof said === "string" ? said : i18n._(said));
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
  const Reference = references[name as ReferenceField] as (typeof references)[ReferenceField] | undefined;
  if (Reference) return <Reference id={String(value)} />;
  return parts.map(say).join(" ; ");
}

const isDay = (name: string) => name.endsWith("_on") || name === "held_until";
const isTime = (name: string) => name === "starts" || name === "ends";

function PersonName({ id }: { id: string }) {
  const person = useCommand("people.get", { id });
  const { given_name, family_name } = person.data ?? {};
  return <RecordName name={person.data && `${given_name} ${family_name}`.trim()} isGone={person.isError} />;
}

function CampaignTitle({ id }: { id: string }) {
  const sheet = useCommand("campaigns.read", { id });
  return <RecordName name={sheet.data?.campaign.title} isGone={sheet.isError} />;
}

function EventTitle({ id }: { id: string }) {
  const event = useCommand("events.get", { id });
  return <RecordName name={event.data?.title} isGone={event.isError} />;
}

function OrganisationName({ id }: { id: string }) {
  const organisation = useCommand("partners.get", { id });
  return <RecordName name={organisation.data?.name} isGone={organisation.isError} />;
}

function ReportTitle({ id }: { id: string }) {
  const report = useCommand("reports.read", { report: id });
  return <RecordName name={report.data?.particulars.title} isGone={report.isError} />;
}

/** The name of a record, once it is read. */
function RecordName({ name, isGone }: { name: string | undefined; isGone: boolean }) {
  const { t } = useLingui();
  return name ?? (isGone ? t`(introuvable)` : "…");
}
