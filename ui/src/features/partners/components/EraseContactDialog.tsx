import { Trans, useLingui } from "@lingui/react/macro";
import { List, Text } from "@mantine/core";

import type { ContactId } from "../../../bindings";
import { ConfirmDialog, showNotice } from "../../../kit";
import { useChange } from "../../../platform";

interface EraseContactDialogProps {
  id: ContactId;
  /** Null of one who was removed: nothing says their name any more. */
  name: string | null;
  opened: boolean;
  onClose: () => void;
}

/** Asks before somebody outside is erased for good, and says what goes and what stays. */
export function EraseContactDialog({ id, name: known, opened, onClose }: EraseContactDialogProps) {
  const { t } = useLingui();
  const erase = useChange("partners.erase_contact");
  const name = known ?? t`La personne retirée`;
  const run = () =>
    erase.mutate(
      { id },
      {
        onSuccess: ({ without_trace }) =>
          showNotice(
            without_trace
              ? { kind: "done", message: t`${name} ne figure plus dans le fichier.` }
              : {
                  kind: "warning",
                  message: t`${name} est effacé·e, mais le fichier n’a pas pu être nettoyé jusqu’au bout. Libérez de la place sur le disque : Ruche recommencera à la prochaine ouverture.`,
                },
          ),
        onSettled: onClose,
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={
        known === null ? t`Effacer définitivement la personne retirée ?` : t`Effacer ${name} définitivement ?`
      }
      confirm={t`Effacer définitivement`}
      irreversible
      busy={erase.isPending}
      onConfirm={run}
      onCancel={onClose}
    >
      <Text>
        <Trans>À faire quand la personne le demande. Il n’y aura pas de retour possible.</Trans>
      </Text>
      <List mt="sm" spacing="xs">
        <List.Item>
          <Trans>Ses coordonnées et les remarques disparaissent du fichier, traces comprises.</Trans>
        </List.Item>
        <List.Item>
          <Trans>
            Les échanges et les promesses restent, sans son nom ; il est retiré aussi du programme des
            événements.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>
            Son nom reste dans les textes où vous l’avez écrit : notes, promesses, tâches, échanges, comptes
            rendus. Cherchez-le ensuite et corrigez ces textes.
          </Trans>
        </List.Item>
        <List.Item>
          <Trans>Les sauvegardes et copies déjà faites ne changent pas : supprimez-les vous-même.</Trans>
        </List.Item>
      </List>
    </ConfirmDialog>
  );
}
