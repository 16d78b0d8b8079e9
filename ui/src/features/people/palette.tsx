import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { IconUser, IconUserPlus } from "@tabler/icons-react";

import { paletteDetail, PaletteIcon, type PalettePart } from "../../platform";
import { categoryLabels } from "./labels";

export const peoplePalette: PalettePart = {
  groups: ({ people }, { go }) => [
    {
      key: "people",
      label: t`Personnes`,
      entries: people.map(({ id, name, category, city }) => ({
        key: id,
        label: name,
        detail: paletteDetail(i18n._(categoryLabels[category]), city),
        icon: <PaletteIcon icon={IconUser} />,
        run: go({ to: "/people", search: { record: id } }),
      })),
    },
  ],
  commands: ({ go }) => [
    {
      key: "person",
      label: t`Nouvelle personne`,
      icon: <PaletteIcon icon={IconUserPlus} />,
      run: go({ to: "/people", search: { record: "new" } }),
    },
  ],
};
