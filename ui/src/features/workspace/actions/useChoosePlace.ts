import { useLingui } from "@lingui/react/macro";

import { chooseSave } from "../../../platform";
import { asFileName, FILE_EXTENSION } from "./paths";

/** Asks where the file of a new section shall be, under a name made from the section's. */
export function useChooseLocation(sectionName: string): () => Promise<string | null> {
  const { t } = useLingui();
  return () =>
    chooseSave({
      title: t`Où garder le fichier de la section`,
      defaultName: `${asFileName(sectionName) || t`Ma section`}.${FILE_EXTENSION}`,
      extensions: [FILE_EXTENSION],
    });
}
