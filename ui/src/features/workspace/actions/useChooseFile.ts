import { useLingui } from "@lingui/react/macro";

import { chooseFile } from "../../../platform";
import { FILE_EXTENSION } from "./paths";

/** Asks for the file of a section; nothing happens when the person changes their mind. */
export function useChooseFile(onChosen: (path: string) => void): () => void {
  const { t } = useLingui();
  return () =>
    void chooseFile({ title: t`Ouvrir une section`, extensions: [FILE_EXTENSION] }).then((files) => {
      if (files?.[0] !== undefined) onChosen(files[0]);
    });
}
