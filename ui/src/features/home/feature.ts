import { msg } from "@lingui/core/macro";
import { IconHome } from "@tabler/icons-react";

import type { Feature } from "../../platform";
import { ToDo } from "./components/ToDo";

export const home: Feature = {
  page: { path: "/", label: msg`Accueil`, icon: IconHome, letter: "a" },
  home: { part: { Part: ToDo, order: 20, needsWeek: true } },
};
