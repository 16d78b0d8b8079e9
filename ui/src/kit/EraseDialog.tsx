import { Trans, useLingui } from "@lingui/react/macro";
import { List, Text } from "@mantine/core";
import type { ReactNode } from "react";

import { ConfirmDialog } from "./ConfirmDialog";
import { showNotice } from "./showNotice";

interface EraseDialogProps {
  /** Whose record it is; null where it was removed before, and nothing shows the name. */
  name: string | null;
  opened: boolean;
  /** Whether the erasure is under way. */
  busy: boolean;
  /** What goes and what stays, as items of a list. */
  children: ReactNode;
  /** Erases the record, and says how that ended. */
  erase: (ended: { onSuccess: (erased: { without_trace: boolean }) => void; onSettled: () => void }) => void;
  onErased?: () => void;
  onClose: () => void;
}

/** Asks before somebody is erased for good; afterwards says so, or that the file still has to be cleaned. */
export function EraseDialog({
  name: known,
  opened,
  busy,
  children,
  erase,
  onErased,
  onClose,
}: EraseDialogProps) {
  const { t } = useLingui();
  const name = known ?? t`la personne retirée`;
  const onSuccess = ({ without_trace }: { without_trace: boolean }) => {
    onErased?.();
    if (without_trace) showNotice({ kind: "done", message: t`La fiche de ${name} est effacée.` });
    else
      showNotice({
        kind: "warning",
        message: t`La fiche de ${name} est effacée, mais le fichier n’a pas pu être nettoyé jusqu’au bout. Libérez de la place sur le disque : Ruche recommencera à la prochaine ouverture.`,
      });
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Effacer définitivement ${name} ?`}
      confirm={t`Effacer définitivement`}
      irreversible
      busy={busy}
      onConfirm={() => erase({ onSuccess, onSettled: onClose })}
      onCancel={onClose}
    >
      <Text>
        <Trans>À faire quand la personne le demande. Il n’y aura pas de retour possible.</Trans>
      </Text>
      <List mt="sm" spacing="xs">
        {children}
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
