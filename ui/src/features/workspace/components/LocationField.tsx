import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Input } from "@mantine/core";
import { useId } from "react";

import { folderOfFile, nameOfFile } from "../actions/paths";
import classes from "./LocationField.module.css";

interface LocationFieldProps {
  path: string | null;
  error?: React.ReactNode;
  onChoose: () => void;
}

/** Where a new file shall be: said in words, and chosen in the system's own window. */
export function LocationField({ path, error, onChoose }: LocationFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const described = error ? { "aria-describedby": `${id}-error` } : {};
  const [name, folder] = path === null ? [] : [nameOfFile(path), folderOfFile(path)];
  return (
    <Input.Wrapper
      id={id}
      labelElement="div"
      label={t`Emplacement du fichier`}
      description={t`Un dossier de cet ordinateur que vous sauvegardez, par exemple Documents.`}
      error={error}
    >
      <div className={classes.place} data-error={error ? true : undefined}>
        <span>
          {path === null ? (
            <Trans>Pas encore choisi</Trans>
          ) : (
            <>
              <strong>{name}</strong> <Trans>dans {folder}</Trans>
            </>
          )}
        </span>
        <Button variant="default" flex="none" onClick={onChoose} {...described}>
          {path === null ? t`Choisir l’emplacement…` : t`En choisir un autre…`}
        </Button>
      </div>
    </Input.Wrapper>
  );
}
