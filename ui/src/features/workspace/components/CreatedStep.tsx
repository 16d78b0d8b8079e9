import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack, Text, Title } from "@mantine/core";

import { Card } from "../../../kit";
import { useCommand } from "../../../platform";
import { nameOfFile } from "../actions/paths";
import { useRecoverySheet } from "../actions/useRecoverySheet";
import { QuickUnlockSwitch } from "./QuickUnlockSwitch";
import { RecoverySheetButton } from "./RecoverySheetButton";

/** What is worth doing at once with a new file, before the work begins. */
export function CreatedStep({ path, onBegin }: { path: string; onBegin: () => void }) {
  const sheet = useRecoverySheet(nameOfFile(path));
  const { data: machine } = useCommand("machine.read", {});
  const done = sheet.written !== null;
  return (
    <Stack gap="lg">
      <Card urgent={!done}>
        <Stack gap="sm">
          <Title order={2} size="h3">
            <Trans>La feuille de secours</Trans>
          </Title>
          <Text>
            <Trans>
              Si la phrase de passe est oubliée, cette feuille est le seul moyen d’ouvrir le fichier.
              Imprimez-la, rangez-la sous clé, puis effacez le PDF : qui la lit peut tout ouvrir.
            </Trans>
          </Text>
          <RecoverySheetButton sheet={sheet} main={!done} />
        </Stack>
      </Card>
      {machine?.keychain && (
        <Card>
          <QuickUnlockSwitch path={path} />
        </Card>
      )}
      <Group justify="flex-end">
        <Button variant={done ? "filled" : "default"} onClick={onBegin}>
          {done ? <Trans>Commencer</Trans> : <Trans>Commencer, je ferai la feuille plus tard</Trans>}
        </Button>
      </Group>
    </Stack>
  );
}
