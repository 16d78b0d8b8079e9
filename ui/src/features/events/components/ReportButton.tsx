import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconNotes } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";

import { useChange, useCommand } from "../../../platform";

/**
 * Opens the report of an event, or begins it with the programme, the notes and the attendance laid out. It is what the page is
 * for once the day has come, `begun`; before, there is little to report.
 */
export function ReportButton({ event, begun }: { event: string; begun: boolean }) {
  const navigate = useNavigate();
  const reports = useCommand("reports.list", { event_id: event, limit: 1 });
  const begin = useChange("reports.begin_from_event");
  const written = reports.data?.rows[0];
  const open = (report: string) => void navigate({ to: "/reports/$report", params: { report } });

  return (
    <Button
      variant={begun ? "filled" : "default"}
      leftSection={<IconNotes size="1.25rem" aria-hidden="true" />}
      loading={reports.isPending || begin.isPending}
      onClick={() => (written ? open(written.id) : begin.mutate({ event }, { onSuccess: open }))}
    >
      {written ? <Trans>Ouvrir le compte rendu</Trans> : <Trans>Écrire le compte rendu</Trans>}
    </Button>
  );
}
