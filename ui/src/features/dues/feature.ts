import { msg } from "@lingui/core/macro";
import { IconCoinEuro } from "@tabler/icons-react";

import type { Feature } from "../../platform";

export const dues: Feature<"dues"> = {
  domains: {
    dues: {
      icon: IconCoinEuro,
      tables: { dues_payment: {} },
      records: [],
      link: (record) => ({ to: "/people", search: { record } }),
      operations: {
        "dues.record": msg`Paiement noté`,
        "dues.reverse": msg`Paiement retiré`,
      },
    },
  },
};
