import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, List, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { Notice, showNotice, useFormat } from "../../../kit";
import { asProblem, call, chooseSave, notifyProblem } from "../../../platform";
import type { Import } from "../actions/useImport";
import { doubtLabels, reasonLabels } from "../labels";

/** What was done, and what can be done about what was not. */
export function DoneStep({ current }: { current: Import }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { done } = current;
  if (done === null) return null;
  const { counts, preview } = done;
  const left = counts.refused + counts.doubtful;
  const [added, changed, aside] = [counts.new, counts.changed, left].map(format.number);

  async function save() {
    const path = await chooseSave({
      title: t`Enregistrer les lignes qui n’ont pas été importées`,
      defaultName: t`lignes-a-corriger.csv`,
      extensions: ["csv"],
    });
    if (path === null) return;
    const labels = Object.fromEntries(
      Object.entries({ ...reasonLabels, ...doubtLabels }).map(([code, word]) => [code, i18n._(word)]),
    );
    try {
      await call("import.save_refused", { preview, path, heading: t`Motif`, labels });
      showNotice({ kind: "done", message: t`Lignes enregistrées. Corrigez-les, puis importez ce fichier.` });
    } catch (thrown) {
      notifyProblem(asProblem(thrown));
    }
  }

  return (
    <Stack gap="lg">
      <Notice kind="done" title={t`C’est fait`}>
        <List>
          <List.Item>
            <Plural
              value={counts.new}
              one={`${added} personne ajoutée`}
              other={`${added} personnes ajoutées`}
            />
          </List.Item>
          {counts.changed > 0 && (
            <List.Item>
              <Plural
                value={counts.changed}
                one={`${changed} fiche modifiée`}
                other={`${changed} fiches modifiées`}
              />
            </List.Item>
          )}
          {left > 0 && (
            <List.Item>
              <Plural
                value={left}
                one={`${aside} ligne n’a pas été importée`}
                other={`${aside} lignes n’ont pas été importées`}
              />
            </List.Item>
          )}
        </List>
      </Notice>
      <p>
        <Trans>Tout l’import s’annule en une fois, avec Annuler dans la barre du haut ou Ctrl+Z.</Trans>
      </p>
      <Group>
        <Button component={Link} to="/people">
          <Trans>Voir les personnes</Trans>
        </Button>
        {left > 0 && (
          <Button variant="default" onClick={() => void save()}>
            <Trans>Enregistrer les lignes à corriger</Trans>
          </Button>
        )}
        <Button variant="default" onClick={current.restart}>
          <Trans>Importer un autre fichier</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
