import { Trans } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";

import { Notice } from "../../../kit";
import { problemMessage, useChange } from "../../../platform";

/** Reads the whole file, and says beside it whether it is whole. */
export function CheckFile() {
  const check = useChange("workspace.check", { problemInPlace: true });
  return (
    <Stack gap="sm" align="flex-start">
      <Button variant="default" loading={check.isPending} onClick={() => check.mutate({})}>
        <Trans>Vérifier maintenant</Trans>
      </Button>
      {check.isSuccess && (
        <Notice kind="done">
          <Trans>Le fichier est entier : tout a été relu.</Trans>
        </Notice>
      )}
      {check.isError && <Notice kind="problem">{problemMessage(check.error)}</Notice>}
    </Stack>
  );
}
