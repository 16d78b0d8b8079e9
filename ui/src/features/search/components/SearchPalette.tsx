import { useLingui } from "@lingui/react/macro";
import type { Icon } from "@tabler/icons-react";
import { Suspense, useState } from "react";

import { Dialog } from "../../../kit";
import { NewCampaignDialog } from "../../campaigns";
import { NewEventDialog } from "../../events";
import { Palette } from "./Palette";
import { useCommandGroup, type Creating } from "../actions/useCommandGroup";

/** A page of the navigation. */
interface PalettePage {
  key: string;
  label: string;
  icon: Icon;
  go: () => void;
}

interface SearchPaletteProps {
  onClose: () => void;
  pages: readonly PalettePage[];
  onLock: () => void;
}

/** Search over everything, on Ctrl+K: arrows choose, Enter goes there. What is created opens in its place. */
export function SearchPalette({ onClose, pages, onLock }: SearchPaletteProps) {
  const { t } = useLingui();
  const [creating, setCreating] = useState<Creating>();
  const commands = useCommandGroup({ onCreate: setCreating, onLock });
  const goTo = {
    key: "pages",
    label: t`Pages`,
    entries: pages.map(({ key, label, icon: Shown, go }) => ({
      key,
      label,
      icon: <Shown size="1.25rem" stroke={1.75} aria-hidden="true" />,
      run: go,
    })),
  };

  if (creating !== undefined)
    return (
      <Suspense>
        {creating === "campaign" ? (
          <NewCampaignDialog onClose={onClose} />
        ) : (
          <NewEventDialog onClose={onClose} />
        )}
      </Suspense>
    );
  return (
    <Dialog opened onClose={onClose} title={t`Chercher`} size="xl">
      <Palette
        fixedGroups={[goTo, commands]}
        onRun={(entry) => {
          if (!entry.replacesPalette) onClose();
          entry.run();
        }}
      />
    </Dialog>
  );
}
