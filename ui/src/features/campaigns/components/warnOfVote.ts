import { t } from "@lingui/core/macro";

import type { Planned } from "../../../bindings";
import { showNotice } from "../../../kit";

/** Warns of an action that was saved for the eve or the day of a vote. */
export function warnOfVote({ on_eve_of: vote }: Planned): void {
  if (vote === null) return;
  const { title } = vote;
  showNotice({
    kind: "warning",
    message: t`Attention, cette action tombe la veille ou le jour d’un scrutin (${title}) : la loi l’interdit alors.`,
  });
}
