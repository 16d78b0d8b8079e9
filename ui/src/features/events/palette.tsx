import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { IconCalendar, IconCalendarPlus } from "@tabler/icons-react";

import { paletteDetail, PaletteIcon, type PalettePart } from "../../platform";
import { NewEventDialog } from "./index";
import { eventKindLabels } from "./labels";

export const eventPalette: PalettePart = {
  groups: ({ events }, { go, format }) => [
    {
      key: "events",
      label: t`Événements`,
      entries: events.map(({ id, title, kind, starts, place }) => ({
        key: id,
        label: title,
        detail: paletteDetail(i18n._(eventKindLabels[kind]), format.moment(starts), place),
        icon: <PaletteIcon icon={IconCalendar} />,
        run: go({ to: "/events/$event", params: { event: id } }),
      })),
    },
  ],
  commands: () => [
    {
      key: "event",
      label: t`Nouvel événement`,
      icon: <PaletteIcon icon={IconCalendarPlus} />,
      Dialog: NewEventDialog,
    },
  ],
};
