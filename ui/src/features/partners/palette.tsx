import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { IconBuildingCommunity } from "@tabler/icons-react";

import { paletteDetail, PaletteIcon, type PalettePart } from "../../platform";
import { organisationKindLabels } from "./labels";

export const partnerPalette: PalettePart = {
  groups: ({ partners }, { go }) => [
    {
      key: "partners",
      label: t`Partenaires`,
      entries: partners.map(({ id, name, kind, contact }) => ({
        key: id,
        label: name,
        detail: paletteDetail(i18n._(organisationKindLabels[kind]), contact),
        icon: <PaletteIcon icon={IconBuildingCommunity} />,
        run: go({ to: "/partners/$id", params: { id } }),
      })),
    },
  ],
  commands: ({ go }) => [
    {
      key: "partner",
      label: t`Nouvelle organisation partenaire`,
      keywords: t`partenaire syndicat association mairie`,
      icon: <PaletteIcon icon={IconBuildingCommunity} />,
      run: go({ to: "/partners", search: { creating: true } }),
    },
  ],
};
