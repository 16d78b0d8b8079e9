import { useLingui } from "@lingui/react/macro";

import { Dialog } from "../../../kit";
import { ThisComputer } from "./ThisComputer";

/** The settings of this computer, while no section is open. */
export function MachineDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog opened onClose={onClose} size="xl" title={t`Réglages de cet ordinateur`}>
      <ThisComputer />
    </Dialog>
  );
}
