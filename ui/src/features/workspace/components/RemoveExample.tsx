import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import { ConfirmDialog } from "../../../kit";
import { useChange } from "../../../platform";

/** Takes the fictional section away, once that is confirmed; the window then goes back to its beginning. */
export function RemoveExample() {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const remove = useChange("workspace.remove_example");
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Retirer l’exemple…</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Retirer l’exemple ?`}
        confirm={t`Retirer l’exemple`}
        irreversible
        busy={remove.isPending}
        onConfirm={() => remove.mutate({}, { onError: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <Trans>
          La section fictive et tout ce que vous y avez essayé seront effacés de cet ordinateur. Vos propres
          sections ne sont pas touchées, et l’exemple pourra être refait depuis la page de bienvenue.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
