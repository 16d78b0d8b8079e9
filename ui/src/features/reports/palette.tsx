import { t } from "@lingui/core/macro";
import { IconNotes } from "@tabler/icons-react";

import { paletteDetail, PaletteIcon, type PalettePart } from "../../platform";

export const reportPalette: PalettePart = {
  groups: ({ reports }, { go, format }) => [
    {
      key: "reports",
      label: t`Comptes rendus`,
      entries: reports.map(({ id, title, held_on, status, excerpt }) => ({
        key: id,
        label: title,
        detail: paletteDetail(held_on && format.dateWithYear(held_on), status === "draft" && t`brouillon`),
        excerpt,
        icon: <PaletteIcon icon={IconNotes} />,
        run: go({ to: "/reports/$report", params: { report: id } }),
      })),
    },
  ],
};
