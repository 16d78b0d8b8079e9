import { Trans, useLingui } from "@lingui/react/macro";

import { useCommand } from "../../../platform";
import { NewVersion } from "./NewVersion";
import { Setting, SettingList } from "./Setting";

/** What is shipped with the program and is not ours: the letters of the window and of paper. */
const works = [
  {
    name: "Atkinson Hyperlegible Next, Atkinson Hyperlegible Mono",
    by: "The Atkinson Hyperlegible Project Authors",
    licence: "SIL Open Font License 1.1",
  },
  { name: "DejaVu Sans", by: "Bitstream, Tavmjong Bah", licence: "Bitstream Vera, Arev" },
  { name: "Noto Emoji", by: "Google LLC", licence: "SIL Open Font License 1.1" },
];

/** What the program is, and by whose work. Names of works and licences are the same in each language. */
export function About() {
  const { t } = useLingui();
  const { data: machine } = useCommand("machine.read", {});
  const version = machine?.version ?? "…";
  return (
    <SettingList>
      <Setting title={t`Ruche`} what={t`L’outil de travail d’une section, sur son propre ordinateur.`}>
        <Trans>
          Version {version}, sous licence libre MIT. Vous pouvez l’utiliser, la copier, la modifier et la
          donner.
        </Trans>
      </Setting>
      <Setting
        title={t`Nouvelle version`}
        what={t`Votre navigateur ouvre la page des versions. Ruche, de son côté, ne se connecte pas.`}
      >
        <NewVersion />
      </Setting>
      <Setting title={t`Vos données`} what={t`Ruche n’envoie rien, nulle part.`}>
        <Trans>
          Ce que vous saisissez est dans votre fichier, chiffré par votre phrase de passe. Il n’y a ni compte,
          ni serveur, ni mesure d’audience.
        </Trans>
      </Setting>
      <Setting
        title={t`Caractères`}
        what={t`Choisis pour être lisibles par tous les yeux. Ils sont dans Ruche, sous les licences de leurs auteurs.`}
      >
        <ul style={{ margin: 0, paddingInlineStart: "1.25rem" }}>
          {works.map(({ name, by, licence }) => (
            <li key={name}>
              {name}, © {by} ({licence})
            </li>
          ))}
        </ul>
      </Setting>
      <Setting title={t`Dessins`} what={t`Les petits signes des boutons.`}>
        Tabler Icons, © Paweł Kuna (MIT)
      </Setting>
    </SettingList>
  );
}
