import { useLingui } from "@lingui/react/macro";
import { useState } from "react";

import { chooseSave, useChange } from "../../../platform";
import { asFileName } from "./paths";

export interface RecoverySheet {
  /** Asks where, and writes the sheet there. */
  save(): void;
  saving: boolean;
  /** Where the sheet was written. */
  written: string | null;
}

/** The sheet on paper that opens the section when its passphrase is lost, in the language of the window. */
export function useRecoverySheet(name: string): RecoverySheet {
  const { t, i18n } = useLingui();
  const sheet = useChange("workspace.recovery_sheet");
  const [written, setWritten] = useState<string | null>(null);
  const save = async () => {
    const path = await chooseSave({
      title: t`Enregistrer la feuille de secours`,
      defaultName: `${asFileName(t`Feuille de secours de ${name}`)}.pdf`,
      extensions: ["pdf"],
    });
    if (path === null) return;
    sheet.mutate(
      { path, language: i18n.locale === "en" ? "en" : "fr" },
      { onSuccess: () => setWritten(path) },
    );
  };
  return { save: () => void save(), saving: sheet.isPending, written };
}
