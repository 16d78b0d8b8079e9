import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";

import { ConfirmDialog, Notice, Page, ProgressDialog, showNotice, showUndoToast, Skeletons } from "../../kit";

export function NoticesPage() {
  const [dialog, setDialog] = useState<"confirm" | "progress">();
  const close = () => setDialog(undefined);
  return (
    <Page title="Messages">
      <Stack>
        <Notice kind="information" title="Bon à savoir">
          La phrase de passe n’est écrite nulle part.
        </Notice>
        <Notice kind="done" title="Import terminé">
          72 personnes ajoutées.
        </Notice>
        <Notice kind="warning" title="Veille de scrutin">
          Pas de tractage ni de réunion publique ce jour-là.
        </Notice>
        <Notice kind="problem" title="Cela n’a pas pu être lu">
          Vérifiez que le disque est bien branché.
        </Notice>
        <Group>
          <Button
            onClick={() =>
              showUndoToast({ message: "Fiche modifiée", action: "Annuler", onAction: () => undefined })
            }
          >
            Modifier
          </Button>
          <Button
            onClick={() =>
              showNotice({
                kind: "problem",
                message:
                  "Le disque est plein : rien n’a été enregistré. Libérez de la place, puis réessayez.",
              })
            }
          >
            Échouer
          </Button>
          <Button onClick={() => setDialog("confirm")}>Demander</Button>
          <Button onClick={() => setDialog("progress")}>Travailler</Button>
        </Group>
        <Skeletons shape="lines" />
      </Stack>
      <ConfirmDialog
        opened={dialog === "confirm"}
        title="Effacer cette fiche ?"
        confirm="Effacer"
        irreversible
        onConfirm={close}
        onCancel={close}
      >
        Tout ce qui concerne cette personne sera retiré du fichier. Il n’y a pas de retour possible.
      </ConfirmDialog>
      <ProgressDialog
        opened={dialog === "progress"}
        title="Import des personnes"
        phase="Rapprochement"
        done={41_250}
        total={100_000}
        onCancel={close}
        cancelling={false}
      />
    </Page>
  );
}
