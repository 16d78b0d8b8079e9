import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";

import { reveal, notifyProblem, asProblem } from "../../../platform";
import {
  ChangePassphraseDialog,
  CheckFile,
  QuickUnlockSwitch,
  RecoverySheetButton,
  RemoveExample,
  nameOfFile,
  useRecoverySheet,
  useSaveCopy,
} from "../../workspace";
import { Setting, SettingList } from "./Setting";

/** Everything about the file of a section. */
export function FileCare({ path }: { path: string }) {
  const { t } = useLingui();
  const [changing, setChanging] = useState(false);
  const copy = useSaveCopy();
  const sheet = useRecoverySheet(nameOfFile(path));
  const show = () => void reveal(path).catch((thrown: unknown) => notifyProblem(asProblem(thrown)));
  return (
    <>
      <SettingList>
        <Setting title={t`Où il est`} what={path}>
          <Button variant="default" onClick={show}>
            <Trans>Montrer dans son dossier</Trans>
          </Button>
        </Setting>
        <Setting
          title={t`Copie de sauvegarde`}
          what={t`Une fois par semaine, sur une clé gardée ailleurs. La copie s’ouvre avec la même phrase de passe.`}
        >
          <Button variant="default" loading={copy.saving} onClick={copy.save}>
            <Trans>Enregistrer une copie…</Trans>
          </Button>
        </Setting>
        <Setting
          title={t`Feuille de secours`}
          what={t`Le seul moyen d’ouvrir le fichier si la phrase de passe est oubliée. À imprimer et à garder sous clé.`}
        >
          <RecoverySheetButton sheet={sheet} />
        </Setting>
        <Setting
          title={t`Phrase de passe`}
          what={t`À changer à chaque passation, ou si quelqu’un a pu la voir.`}
        >
          <Button variant="default" onClick={() => setChanging(true)}>
            <Trans>Changer la phrase de passe…</Trans>
          </Button>
        </Setting>
        <Setting title={t`Ouverture rapide`} what={t`Sur cet ordinateur seulement, tant que vous le voulez.`}>
          <QuickUnlockSwitch path={path} />
        </Setting>
        <Setting
          title={t`Vérification`}
          what={t`Relit tout le fichier et dit s’il est entier. Rien n’y est changé.`}
        >
          <CheckFile />
        </Setting>
      </SettingList>
      {changing && <ChangePassphraseDialog onClose={() => setChanging(false)} />}
    </>
  );
}

/** The example has a file too, but nothing in it is worth keeping. */
export function ExampleCare() {
  const { t } = useLingui();
  return (
    <SettingList>
      <Setting
        title={t`Vous êtes dans l’exemple`}
        what={t`Personne n’y existe, et rien de ce que vous y faites n’a d’effet ailleurs. Retirez-le quand vous en avez assez vu.`}
      >
        <RemoveExample />
      </Setting>
    </SettingList>
  );
}
