import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";

import { EmptyState, Notice } from "../../../kit";
import { problemMessage } from "../../../platform";
import type { Import } from "../actions/useImport";
import classes from "./FileStep.module.css";

/** The file: chosen, or dropped on the window. */
export function FileStep({ current }: { current: Import }) {
  const { t } = useLingui();
  const { failure } = current;
  const name = failure?.name ?? "";
  return (
    <Stack>
      {failure && (
        <Notice kind="problem" title={t`« ${name} » n’a pas pu être lu`}>
          {problemMessage(failure.problem)}
        </Notice>
      )}
      <div className={classes.place}>
        <EmptyState
          title={t`Choisissez un fichier, ou déposez-le ici`}
          primary={
            <Button
              leftSection={<IconFileSpreadsheet size="1.25rem" aria-hidden="true" />}
              onClick={() => void current.chooseFile()}
            >
              {t`Choisir un fichier`}
            </Button>
          }
        >
          <Trans>
            Fichier d’adhérent·es, abonné·es à la lettre, contacts du marché : un tableau CSV, Excel (.xlsx)
            ou LibreOffice (.ods). Ruche reconnaît les colonnes, retrouve les personnes déjà connues et vous
            montre tout avant d’écrire.
          </Trans>
        </EmptyState>
      </div>
    </Stack>
  );
}
