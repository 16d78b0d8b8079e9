import { Plural, Trans } from "@lingui/react/macro";
import { Button, Stack, Title } from "@mantine/core";
import { useState } from "react";

import type { RecentFile } from "../../../bindings";
import classes from "./RecentFiles.module.css";
import { MissingFile, PresentFile } from "./RecentFileRow";

/** As many as stand on one screen with everything else. */
const SHOWN = 4;

/** The files opened lately; one at a time asks for its key, in its place. */
export function RecentFiles({ files }: { files: RecentFile[] }) {
  const [asking, setAsking] = useState<string>();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, files.length - SHOWN);
  return (
    <Stack component="section" gap="sm" aria-labelledby="recent-files">
      <Title order={2} size="h3" id="recent-files">
        <Trans>Vos sections</Trans>
      </Title>
      <ul className={classes.list}>
        {files.slice(0, files.length - hidden).map((file) => (
          <li key={file.path} className={classes.file}>
            {file.present ? (
              <PresentFile
                file={file}
                asking={asking === file.path}
                onAsk={(ask) => setAsking(ask ? file.path : undefined)}
              />
            ) : (
              <MissingFile file={file} />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="subtle" w="fit-content" onClick={() => setAll(true)}>
          <Plural value={hidden} one="Montrer une autre section" other="Montrer # autres sections" />
        </Button>
      )}
    </Stack>
  );
}
