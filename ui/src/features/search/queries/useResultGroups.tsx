import { useLingui } from "@lingui/react/macro";
import {
  IconBuildingCommunity,
  IconCalendar,
  IconCheckbox,
  IconNotes,
  IconUser,
  type Icon,
} from "@tabler/icons-react";
import { useNavigate, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { CampaignHit, Found } from "../../../bindings";
import { useFormat } from "../../../kit";
import { ColourSwatch } from "../../campaigns";
import { eventKindLabels } from "../../events";
import { organisationKindLabels } from "../../partners";
import { categoryLabels } from "../../people";
import { taskLink } from "../../tasks";
import type { PaletteEntry, PaletteGroup } from "../components/paletteGroups";

const symbol = (Shown: Icon): ReactNode => <Shown size="1.25rem" stroke={1.75} aria-hidden="true" />;
const PERSON = symbol(IconUser);
const TASK = symbol(IconCheckbox);
const PARTNER = symbol(IconBuildingCommunity);
const EVENT = symbol(IconCalendar);
const REPORT = symbol(IconNotes);

/** Turns search results into groups of entries, each with its navigation. */
export function useResultGroups(): (found: Found) => PaletteGroup[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const go = (place: LinkProps) => () => void navigate(place);
  const detail = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(" · ") || undefined;

  const campaign = ({ id, title, colour, kind }: CampaignHit): PaletteEntry =>
    kind.is === "campaign"
      ? {
          key: id,
          label: title,
          icon: <ColourSwatch colour={colour} />,
          run: go({ to: "/campaigns/$id", params: { id } }),
        }
      : {
          key: kind.action_id,
          label: kind.action_title,
          detail: detail(format.moment(kind.starts), kind.place, title),
          icon: <ColourSwatch colour={colour} />,
          run: go({ to: "/campaigns/$id", params: { id }, search: { record: kind.action_id } }),
        };

  return ({ people, partners, campaigns, tasks, events, reports }) => [
    {
      key: "people",
      label: t`Personnes`,
      entries: people.map(({ id, name, category, city }) => ({
        key: id,
        label: name,
        detail: detail(i18n._(categoryLabels[category]), city),
        icon: PERSON,
        run: go({ to: "/people", search: { record: id } }),
      })),
    },
    {
      key: "partners",
      label: t`Partenaires`,
      entries: partners.map(({ id, name, kind, contact }) => ({
        key: id,
        label: name,
        detail: detail(i18n._(organisationKindLabels[kind]), contact),
        icon: PARTNER,
        run: go({ to: "/partners/$id", params: { id } }),
      })),
    },
    {
      key: "campaigns",
      label: t`Chantiers`,
      entries: campaigns.filter(({ kind }) => kind.is === "campaign").map(campaign),
    },
    {
      key: "actions",
      label: t`Actions`,
      entries: campaigns.filter(({ kind }) => kind.is === "action").map(campaign),
    },
    {
      key: "tasks",
      label: t`Tâches`,
      entries: tasks.map((task) => ({
        key: task.id,
        label: task.title,
        detail: task.done ? t`terminée` : undefined,
        icon: TASK,
        run: go(taskLink(task)),
      })),
    },
    {
      key: "events",
      label: t`Événements`,
      entries: events.map(({ id, title, kind, starts, place }) => ({
        key: id,
        label: title,
        detail: detail(i18n._(eventKindLabels[kind]), format.moment(starts), place),
        icon: EVENT,
        run: go({ to: "/events/$event", params: { event: id } }),
      })),
    },
    {
      key: "reports",
      label: t`Comptes rendus`,
      entries: reports.map(({ id, title, held_on, status, excerpt }) => ({
        key: id,
        label: title,
        detail: detail(held_on && format.dateWithYear(held_on), status === "draft" && t`brouillon`),
        excerpt,
        icon: REPORT,
        run: go({ to: "/reports/$report", params: { report: id } }),
      })),
    },
  ];
}
