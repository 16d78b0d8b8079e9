import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useState, type ComponentType } from "react";

import type { Found } from "../../../bindings";
import { Dialog, useFormat } from "../../../kit";
import {
  navigationPages,
  PaletteIcon,
  type PaletteContext,
  type PaletteEntry,
  type PalettePart,
} from "../../../platform";
import { useCommandGroup } from "../actions/useCommandGroup";
import type { SearchProps } from "../index";
import { Palette } from "./Palette";

interface SearchPaletteProps extends SearchProps {
  /** What the features give to it. */
  parts: readonly PalettePart[];
}

/** Search over everything, on Ctrl+K: arrows choose, Enter goes there. What is created opens in its place. */
export function SearchPalette({ parts, onClose, onLock }: SearchPaletteProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [Replacement, setReplacement] = useState<ComponentType<{ onClose: () => void }>>();
  const context: PaletteContext = { format: useFormat(), go: (place) => () => void navigate(place) };
  const commands = useCommandGroup(parts, context, onLock);
  const pages = {
    key: "pages",
    label: t`Pages`,
    entries: navigationPages().map(({ path, label, icon }) => ({
      key: path,
      label: i18n._(label),
      icon: <PaletteIcon icon={icon} />,
      run: context.go({ to: path }),
    })),
  };
  const run = (entry: PaletteEntry) => {
    if ("Dialog" in entry) {
      setReplacement(() => entry.Dialog);
    } else {
      onClose();
      entry.run();
    }
  };

  if (Replacement)
    return (
      <Suspense>
        <Replacement onClose={onClose} />
      </Suspense>
    );
  return (
    <Dialog opened onClose={onClose} title={t`Chercher`} size="xl">
      <Palette
        fixedGroups={[pages, commands]}
        toGroups={(found: Found) => parts.flatMap(({ groups }) => groups?.(found, context) ?? [])}
        onRun={run}
      />
    </Dialog>
  );
}
