import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";

import { Card, Page } from "../../../kit";
import { useCommand } from "../../../platform";
import { UnlockForm } from "../components/UnlockForm";
import { nameOfFile } from "../actions/paths";
import { useOpening } from "../actions/useOpening";

interface LockedPageProps {
  /** The file to unlock. */
  path: string;
  /** Whether it was open before, and not just chosen. */
  locked: boolean;
  onOther: () => void;
}

/** The unlock page of one file. It shows nothing of the section but the name of its file. */
export function LockedPage({ path, locked, onOther }: LockedPageProps) {
  const { t } = useLingui();
  const opening = useOpening(path);
  const { data: machine } = useCommand("machine.read", {});
  const quickUnlock = machine?.recent.some((file) => file.path === path && file.quick_unlock) ?? false;
  const name = nameOfFile(path);
  return (
    <Page
      title={locked ? t`La section est verrouillée` : t`Ouvrir la section`}
      subtitle={<strong>{name}</strong>}
    >
      <Stack gap="lg" align="flex-start">
        <div style={{ width: "100%" }}>
          <Card>
            <UnlockForm opening={opening} quickUnlock={quickUnlock} />
          </Card>
        </div>
        <Button variant="subtle" onClick={onOther}>
          <Trans>Ouvrir un autre fichier</Trans>
        </Button>
      </Stack>
    </Page>
  );
}
