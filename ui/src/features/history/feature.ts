import { msg } from "@lingui/core/macro";
import { IconHistory } from "@tabler/icons-react";

import type { Feature } from "../../platform";

export const history: Feature = {
  page: { path: "/history", label: msg`Historique`, icon: IconHistory, letter: "h", atBottom: true },
};
