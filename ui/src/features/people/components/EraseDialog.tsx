import { Trans, useLingui } from "@lingui/react/macro";
import { List, Text } from "@mantine/core";

import type { Person } from "../../../bindings";
import { ConfirmDialog, showNotice } from "../../../kit";
import { useChange } from "../../../platform";

interface EraseDialogProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
  onErased: () => void;
}

/** Asks before a person is erased for good, and says what goes and what stays. */
export function EraseDialog({ person, opened, onClose, onErased }: EraseDialogProps) {
  const { t } = useLingui();
  const erase = useChange("people.erase");
  const name = `${person.given_name} ${person.family_name}`.trim();

  const run = () =>
    erase.mutate(
      { id: person.id },
      {
        onSuccess: ({ without_trace }) => {
          onErased();
          if (without_trace) showNotice({ kind: "done", message: t`La fiche de ${name} est effacée.` });
          else
            showNotice({
              kind: "warning",
              message: t`La fiche de ${name} est effacée, mais le fichier n’a pas pu être nettoyé jusqu’au bout. Libérez de la place sur le disque : Ruche recommencera à la prochaine ouverture.`,
            });
        },
        onSettled: onClose,
      },
    );

  return (
    <ConfirmDialog
      opened={opened}
      title={t`Effacer ${name} définitivement ?`}
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
          <Trans>
            Les modifications qui la concernent, un import compris, ne pourront plus être annulées.
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
