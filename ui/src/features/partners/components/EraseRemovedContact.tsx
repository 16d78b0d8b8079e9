import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { refreshDomain, type HistoryActionProps } from "../../../platform";
import { EraseContactDialog } from "./EraseContactDialog";

/** Erases for good, from the line of the history, a contact who was removed: what undo needs still holds their details. */
export function EraseRemovedContact({ entry: { changes }, names }: HistoryActionProps) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  // The line is also the organisation's, which still has its name.
  const removed = changes.filter(
    ({ table, action, record }) =>
      table === "contact" && action === "delete" && record !== null && !names.has(record),
  );
  const id = removed.length === 1 ? removed[0]?.record : undefined;
  if (!id) return null;
  const close = () => {
    setAsking(false);
    // Nothing of the section changes but its history: the step is gone.
    refreshDomain(client, "journal.section");
  };
  return (
    <>
      <Button variant="subtle" color="rose" size="compact-sm" onClick={() => setAsking(true)}>
        <Trans>Effacer définitivement…</Trans>
      </Button>
      <EraseContactDialog id={id} name={null} opened={asking} onClose={close} />
    </>
  );
}
