import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { Means } from "../../bindings";

/** How money came. */
export const meansLabels: Record<Means, MessageDescriptor> = {
  cheque: msg`Chèque`,
  card: msg`Carte bancaire`,
  transfer: msg`Virement`,
  direct_debit: msg`Prélèvement`,
  cash: msg`Espèces`,
  other: msg`Autre moyen`,
};
