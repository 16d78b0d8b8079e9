import { Trans } from "@lingui/react/macro";
import { List } from "@mantine/core";

import type { Person } from "../../../bindings";
import { EraseDialog } from "../../../kit";
import { useChange } from "../../../platform";

interface ErasePersonDialogProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
  onErased: () => void;
}

/** Asks before a person is erased for good, and says what goes and what stays. */
export function ErasePersonDialog({ person, opened, onClose, onErased }: ErasePersonDialogProps) {
  const erase = useChange("people.erase");
  return (
    <EraseDialog
      name={`${person.given_name} ${person.family_name}`.trim()}
      opened={opened}
      busy={erase.isPending}
      erase={(ended) => erase.mutate({ id: person.id }, ended)}
      onErased={onErased}
      onClose={onClose}
    >
      <List.Item>
        <Trans>
          Ses coordonnées, ses accords et les remarques disparaissent du fichier, traces comprises.
        </Trans>
      </List.Item>
      <List.Item>
        <Trans>Ses paiements restent dans les comptes, sans son nom.</Trans>
      </List.Item>
      <List.Item>
        <Trans>
          Ses fonctions chez les partenaires disparaissent aussi ; les échanges restent, sans son nom.
        </Trans>
      </List.Item>
      <List.Item>
        <Trans>Les modifications qui la concernent, un import compris, ne pourront plus être annulées.</Trans>
      </List.Item>
    </EraseDialog>
  );
}
