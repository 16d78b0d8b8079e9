import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  IconBuildingCommunity,
  IconCalendar,
  IconFlag,
  IconHistory,
  IconHome,
  IconNotes,
  IconSettings,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";

export interface NavigationPage {
  path: "/" | "/people" | "/campaigns" | "/events" | "/reports" | "/partners" | "/history" | "/settings";
  label: MessageDescriptor;
  icon: Icon;
  /** After `g`, the letter that leads here. */
  letter: string;
}

/** The pages of the navigation, in its order; Ctrl+1 to Ctrl+9 follow it. */
export const navigationPages: readonly NavigationPage[] = [
  { path: "/", label: msg`Accueil`, icon: IconHome, letter: "a" },
  { path: "/people", label: msg`Personnes`, icon: IconUsers, letter: "p" },
  { path: "/campaigns", label: msg`Chantiers`, icon: IconFlag, letter: "c" },
  { path: "/events", label: msg`Agenda`, icon: IconCalendar, letter: "e" },
  { path: "/reports", label: msg`Comptes rendus`, icon: IconNotes, letter: "r" },
  { path: "/partners", label: msg`Partenaires`, icon: IconBuildingCommunity, letter: "o" },
  { path: "/history", label: msg`Historique`, icon: IconHistory, letter: "h" },
  { path: "/settings", label: msg`Réglages`, icon: IconSettings, letter: "s" },
];

/** Pages from here on are at the bottom of the navigation. */
export const FIRST_FOOTER_PAGE: NavigationPage["path"] = "/history";
