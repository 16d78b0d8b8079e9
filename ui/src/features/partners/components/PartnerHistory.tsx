import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import type { OrganisationId } from "../../../bindings";
import { RecordHistory } from "../../history";

/** What happened to the record of an organisation, on demand. */
export function PartnerHistory({ organisation }: { organisation: OrganisationId }) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        mb="sm"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? <Trans>Cacher l’historique de la fiche</Trans> : <Trans>Historique de la fiche</Trans>}
      </Button>
      {shown && <RecordHistory record={organisation} />}
    </div>
  );
}
