import { useLingui } from "@lingui/react/macro";
import { Loader, UnstyledButton } from "@mantine/core";
import { IconCompass, IconFolderOpen, IconPlus, type Icon } from "@tabler/icons-react";

import { useChange } from "../../../platform";
import classes from "./OpeningOptions.module.css";

interface OpeningOptionsProps {
  /** The primary option; none when there are recent files. */
  main?: "create";
  onCreate: () => void;
  onOpen: () => void;
}

/** The three options for a section that is not among the recent files: create one, open a file, the example. */
export function OpeningOptions({ main, onCreate, onOpen }: OpeningOptionsProps) {
  const { t } = useLingui();
  const example = useChange("workspace.example", { during: t`Préparation de l’exemple` });
  return (
    <div className={classes.ways} aria-busy={example.isPending}>
      <OpeningOption
        icon={IconPlus}
        title={t`Créer une section`}
        what={t`Un nouveau fichier, vide, fermé par votre phrase de passe.`}
        main={main === "create"}
        disabled={example.isPending}
        onChoose={onCreate}
      />
      <OpeningOption
        icon={IconFolderOpen}
        title={t`Ouvrir un fichier…`}
        what={t`Reçu d’une autre personne, ou gardé sur une clé.`}
        disabled={example.isPending}
        onChoose={onOpen}
      />
      <OpeningOption
        icon={IconCompass}
        title={t`Découvrir avec un exemple`}
        what={
          example.isPending
            ? t`L’exemple se prépare, encore quelques secondes…`
            : t`Une section qui n’existe pas, pour tout essayer sans crainte.`
        }
        busy={example.isPending}
        disabled={example.isPending}
        onChoose={() => example.mutate({})}
      />
    </div>
  );
}

interface OpeningOptionProps {
  icon: Icon;
  title: string;
  what: string;
  main?: boolean;
  busy?: boolean;
  disabled: boolean;
  onChoose: () => void;
}

function OpeningOption({
  icon: Icon,
  title,
  what,
  main = false,
  busy = false,
  disabled,
  onChoose,
}: OpeningOptionProps) {
  return (
    <UnstyledButton
      className={classes.way}
      data-main={main || undefined}
      data-disabled={disabled || undefined}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onChoose}
    >
      <span className={classes.cell}>
        {busy ? <Loader size="1.375rem" color="currentColor" /> : <Icon size="1.5rem" aria-hidden="true" />}
      </span>
      <span className={classes.title}>{title}</span>
      <span className={classes.what} aria-live="polite">
        {what}
      </span>
    </UnstyledButton>
  );
}
