import { t } from "@lingui/core/macro";
import { IconFileImport } from "@tabler/icons-react";

import { PaletteIcon, type PalettePart } from "../../platform";

export const importPalette: PalettePart = {
  commands: ({ go }) => [
    {
      key: "import",
      label: t`Importer un fichier de personnes`,
      icon: <PaletteIcon icon={IconFileImport} />,
      run: go({ to: "/people/import" }),
    },
  ],
};
