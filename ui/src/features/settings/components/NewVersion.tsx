import { Trans } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { useState } from "react";

import { asProblem, openReleases, notifyProblem } from "../../../platform";

/** Leads to the page of the releases. Its address is shown too: some systems open nothing and do not say so. */
export function NewVersion() {
  const [address, setAddress] = useState<string | null>(null);
  const open = () =>
    void openReleases().then(setAddress, (thrown: unknown) => notifyProblem(asProblem(thrown)));
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Vérifier s’il y a une nouvelle version</Trans>
      </Button>
      <Text component="p" role="status" size="sm" mt="xs">
        {address !== null && <Trans>Si rien ne s’est ouvert, recopiez cette adresse : {address}</Trans>}
      </Text>
    </>
  );
}
