import { Trans } from "@lingui/react/macro";
import { List } from "@mantine/core";

import type { ContactId } from "../../../bindings";
import { EraseDialog } from "../../../kit";
import { useChange } from "../../../platform";

interface EraseContactDialogProps {
  id: ContactId;
  /** Null of one who was removed: nothing says their name any more. */
  name: string | null;
  opened: boolean;
  onClose: () => void;
}

/** Asks before somebody outside is erased for good, and says what goes and what stays. */
export function EraseContactDialog({ id, name, opened, onClose }: EraseContactDialogProps) {
  const erase = useChange("partners.erase_contact");
  return (
    <EraseDialog
      name={name}
      opened={opened}
      busy={erase.isPending}
      erase={(ended) => erase.mutate({ id }, ended)}
      onClose={onClose}
    >
      <List.Item>
        <Trans>Ses coordonnées et les remarques disparaissent du fichier, traces comprises.</Trans>
      </List.Item>
      <List.Item>
        <Trans>
          Les échanges et les promesses restent, sans son nom ; il est retiré aussi du programme des
          événements.
        </Trans>
      </List.Item>
    </EraseDialog>
  );
}
