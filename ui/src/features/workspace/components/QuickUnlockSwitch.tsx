import { useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";

import { useChange, useCommand } from "../../../platform";

interface QuickUnlockSwitchProps {
  /** The open file. */
  path: string;
}

/** Has the system's keychain keep the key of the open file, or forget it. Where there is no keychain, it says so. */
export function QuickUnlockSwitch({ path }: QuickUnlockSwitchProps) {
  const { t } = useLingui();
  const { data: machine } = useCommand("machine.read", {});
  const change = useChange("workspace.quick_unlock");
  const available = machine?.keychain ?? false;
  const enabled = machine?.recent.find((file) => file.path === path)?.quick_unlock ?? false;
  return (
    <Switch
      label={t`Ouvrir sans phrase de passe sur cet ordinateur`}
      description={
        available || machine === undefined
          ? t`Le trousseau de l’ordinateur retient la clé, et la section s’ouvre avec Ruche. À choisir seulement si personne d’autre n’utilise votre session.`
          : t`Cet ordinateur n’a pas de trousseau que Ruche puisse utiliser.`
      }
      disabled={!available}
      checked={change.isPending ? change.variables.enabled : enabled}
      onChange={(event) => change.mutate({ enabled: event.currentTarget.checked })}
    />
  );
}
