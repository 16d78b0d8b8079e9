import { t } from "@lingui/core/macro";
import { IconCheckbox } from "@tabler/icons-react";

import { PaletteIcon, type PalettePart } from "../../platform";
import { taskLink } from "./components/taskLink";

export const taskPalette: PalettePart = {
  groups: ({ tasks }, { go }) => [
    {
      key: "tasks",
      label: t`Tâches`,
      entries: tasks.map((task) => ({
        key: task.id,
        label: task.title,
        detail: task.done ? t`terminée` : undefined,
        icon: <PaletteIcon icon={IconCheckbox} />,
        run: go(taskLink(task)),
      })),
    },
  ],
};
