import { msg } from "@lingui/core/macro";
import { IconSettings } from "@tabler/icons-react";

import type { Feature } from "../../platform";
import { sectionDomains } from "./domains";

export const settings: Feature<"section"> = {
  page: { path: "/settings", label: msg`Réglages`, icon: IconSettings, letter: "s", atBottom: true },
  domains: sectionDomains,
};
