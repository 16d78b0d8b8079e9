import { useLingui } from "@lingui/react/macro";

import { showNotice, showUndoToast, useCurrentDay, useFormat } from "../../../kit";
import { chooseSave, reveal, useChange, useCommand } from "../../../platform";
import { asFileName, FILE_EXTENSION, nameOfFile } from "./paths";

export interface SaveCopy {
  /** Asks where, and copies the open section there. */
  save(): void;
  saving: boolean;
}

/** A copy of the open section, for a key kept elsewhere. The example needs none: it can be made anew at any time. */
export function useSaveCopy(): SaveCopy {
  const { t } = useLingui();
  const format = useFormat();
  const today = useCurrentDay();
  const { data: status } = useCommand("workspace.status", {});
  const copy = useChange("workspace.copy");

  const save = async () => {
    if (!status?.path) {
      showNotice({
        kind: "information",
        message: t`Aucune section n’est ouverte : ouvrez celle que vous voulez copier.`,
      });
      return;
    }
    if (status.example) {
      showNotice({
        kind: "information",
        message: t`L’exemple n’a pas besoin de copie : il peut être refait à tout moment.`,
      });
      return;
    }
    const name = nameOfFile(status.path);
    const day = format.dateWithYear(today);
    const path = await chooseSave({
      title: t`Enregistrer une copie`,
      defaultName: `${asFileName(t`${name}, copie du ${day}`)}.${FILE_EXTENSION}`,
      extensions: [FILE_EXTENSION],
    });
    if (path === null) return;
    copy.mutate(
      { path },
      {
        onSuccess: () =>
          showUndoToast({
            message: t`La copie est enregistrée. Elle s’ouvre avec la même phrase de passe.`,
            action: t`Montrer le fichier`,
            onAction: () => void reveal(path),
          }),
      },
    );
  };
  return { save: () => void save(), saving: copy.isPending };
}
