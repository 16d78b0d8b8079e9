import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";

import { reveal } from "../../../platform";
import type { RecoverySheet } from "../actions/useRecoverySheet";

interface RecoverySheetButtonProps {
  sheet: RecoverySheet;
  /** Whether it is what the page is for. */
  main?: boolean;
}

/** Writes the recovery sheet, and leads to it so that it can be printed. */
export function RecoverySheetButton({ sheet, main = false }: RecoverySheetButtonProps) {
  const { written } = sheet;
  return (
    <Group gap="xs">
      <Button
        variant={main ? "filled" : "default"}
        leftSection={<IconPrinter size="1.25rem" aria-hidden="true" />}
        loading={sheet.saving}
        onClick={sheet.save}
      >
        {written === null ? (
          <Trans>Enregistrer la feuille (PDF)…</Trans>
        ) : (
          <Trans>L’enregistrer de nouveau…</Trans>
        )}
      </Button>
      {written !== null && (
        <Button variant="subtle" onClick={() => void reveal(written)}>
          <Trans>Montrer la feuille à imprimer</Trans>
        </Button>
      )}
    </Group>
  );
}
