import { useLingui } from "@lingui/react/macro";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceDesktop,
  IconLanguage,
  IconLock,
  IconMoon,
  IconSun,
  type Icon,
} from "@tabler/icons-react";

import type { Theme } from "../../../bindings";
import {
  operationLabel,
  PaletteIcon,
  useChange,
  useCommand,
  useUndo,
  type PaletteContext,
  type PaletteEntry,
  type PaletteGroup,
  type PalettePart,
} from "../../../platform";

/** What can be done from anywhere: what each feature can begin, then what concerns the whole window. */
export function useCommandGroup(
  parts: readonly PalettePart[],
  context: PaletteContext,
  onLock: () => void,
): PaletteGroup {
  const { t, i18n } = useLingui();
  const { steps, undo, redo } = useUndo();
  const { data: machine } = useCommand("machine.read", {});
  const { mutate: change } = useChange("machine.change");
  const english = i18n.locale === "en";
  const undone = steps?.undo && operationLabel(steps.undo.kind);
  const redone = steps?.redo && operationLabel(steps.redo.kind);

  const entry = (
    key: string,
    icon: Icon,
    label: string,
    run: () => void,
    keywords?: string,
  ): PaletteEntry => ({
    key,
    label,
    icon: <PaletteIcon icon={icon} />,
    run,
    ...(keywords && { keywords }),
  });
  const theme = (key: Theme, icon: Icon, label: string) =>
    machine?.theme === key ? [] : [entry(key, icon, label, () => change({ theme: key }), t`thème apparence`)];

  return {
    key: "commands",
    label: t`Commandes`,
    entries: [
      ...parts.flatMap(({ commands }) => commands?.(context) ?? []),
      ...(undone ? [entry("undo", IconArrowBackUp, t`Annuler : ${undone}`, undo)] : []),
      ...(redone ? [entry("redo", IconArrowForwardUp, t`Rétablir : ${redone}`, redo)] : []),
      entry("lock", IconLock, t`Verrouiller la section`, onLock),
      ...theme("light", IconSun, t`Thème clair`),
      ...theme("dark", IconMoon, t`Thème sombre`),
      ...theme("system", IconDeviceDesktop, t`Thème du système`),
      entry(
        "language",
        IconLanguage,
        english ? t`Passer en français` : t`Passer en anglais`,
        () => change({ language: english ? "fr" : "en" }),
        t`langue français English`,
      ),
    ],
  };
}
