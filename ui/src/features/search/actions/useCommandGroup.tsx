import { useLingui } from "@lingui/react/macro";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuildingCommunity,
  IconCalendarPlus,
  IconDeviceDesktop,
  IconFileImport,
  IconFlagPlus,
  IconLanguage,
  IconLock,
  IconMoon,
  IconSun,
  IconUserPlus,
  IconUsersGroup,
  type Icon,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";

import type { Theme } from "../../../bindings";
import { operationLabel, useChange, useCommand, useUndo } from "../../../platform";
import type { PaletteEntry, PaletteGroup } from "../components/paletteGroups";

/** What opens over the page where one is. */
export type Creating = "campaign" | "event";

interface Around {
  onCreate: (what: Creating) => void;
  onLock: () => void;
}

/** What can be done from anywhere. */
export function useCommandGroup({ onCreate, onLock }: Around): PaletteGroup {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { steps, undo, redo } = useUndo();
  const { data: machine } = useCommand("machine.read", {});
  const { mutate: change } = useChange("machine.change");
  const english = i18n.locale === "en";
  const undone = steps?.undo && operationLabel(steps.undo.kind);
  const redone = steps?.redo && operationLabel(steps.redo.kind);

  const entry = (key: string, Shown: Icon, label: string, run: () => void, keywords = ""): PaletteEntry => ({
    key,
    label,
    keywords,
    icon: <Shown size="1.25rem" stroke={1.75} aria-hidden="true" />,
    run,
  });
  const theme = (key: Theme, icon: Icon, label: string) =>
    machine?.theme === key ? [] : [entry(key, icon, label, () => change({ theme: key }), t`thème apparence`)];

  return {
    key: "commands",
    label: t`Commandes`,
    entries: [
      entry(
        "person",
        IconUserPlus,
        t`Nouvelle personne`,
        () => void navigate({ to: "/people", search: { record: "new" } }),
      ),
      {
        ...entry("campaign", IconFlagPlus, t`Nouveau chantier`, () => onCreate("campaign")),
        replacesPalette: true,
      },
      {
        ...entry("event", IconCalendarPlus, t`Nouvel événement`, () => onCreate("event")),
        replacesPalette: true,
      },
      entry(
        "partner",
        IconBuildingCommunity,
        t`Nouvelle organisation partenaire`,
        () => void navigate({ to: "/partners", search: { creating: true } }),
        t`partenaire syndicat association mairie`,
      ),
      entry(
        "import",
        IconFileImport,
        t`Importer un fichier de personnes`,
        () => void navigate({ to: "/people/import" }),
      ),
      entry(
        "workload",
        IconUsersGroup,
        t`Qui est sollicité ?`,
        () => void navigate({ to: "/campaigns/workload" }),
      ),
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
