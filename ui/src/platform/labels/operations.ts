import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import { domainOf } from "../features";

/** What an operation of a kind did; one that this version does not know was made by a newer version. */
export function operationLabel(kind: string): string {
  return i18n._(domainOf(kind)?.operations[kind] ?? msg`Modification enregistrée`);
}
