import { Trans, useLingui } from "@lingui/react/macro";
import { Stack } from "@mantine/core";

import { Page } from "../../../kit";
import { Loaded, notifyProblem, useCommand, useDroppedFiles } from "../../../platform";
import { RecentFiles } from "../components/RecentFiles";
import { OpeningOptions } from "../components/OpeningOptions";
import { isSectionFile } from "../actions/paths";
import { useChooseFile } from "../actions/useChooseFile";

interface WelcomePageProps {
  onCreate: () => void;
  /** A file was chosen, or dropped on the window. */
  onFile: (path: string) => void;
}

/** Before any section is open: those of the last days, and the ways to another one. */
export function WelcomePage({ onCreate, onFile }: WelcomePageProps) {
  const { t } = useLingui();
  const machine = useCommand("machine.read", {});
  const choose = useChooseFile(onFile);
  useDroppedFiles((paths) => {
    const file = paths.find(isSectionFile);
    if (file === undefined) notifyProblem({ code: "file_foreign" });
    else onFile(file);
  });

  return (
    <Page
      title={t`Bienvenue dans Ruche`}
      subtitle={
        <Trans>
          L’outil de travail de votre section. Tout reste sur cet ordinateur, dans un fichier que vous seul·e
          pouvez ouvrir.
        </Trans>
      }
    >
      <Loaded query={machine} skeleton="lines">
        {({ recent }) => (
          <Stack gap="xl">
            {recent.length > 0 && <RecentFiles files={recent} />}
            <OpeningOptions
              {...(recent.length === 0 ? { main: "create" as const } : {})}
              onCreate={onCreate}
              onOpen={choose}
            />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
