import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Select, Stack, Title } from "@mantine/core";

import type { Category, Meaning } from "../../../bindings";
import { Card, Notice } from "../../../kit";
import { categoryLabels } from "../../people";
import type { Import } from "../actions/useImport";
import { repeatedMeanings } from "../labels";
import { ColumnList } from "./ColumnList";
import { FormatFields } from "./FormatFields";
import { StepActions } from "./StepActions";

/** How the file is read and what its columns mean, as recognised; all of it can be corrected. */
export function ColumnsStep({ current }: { current: Import }) {
  const { t, i18n } = useLingui();
  const { look, mapping } = current;
  if (look === null || mapping === null) return null;
  const bare = look.table.samples.length === 0;

  function give(column: number, meaning: Meaning) {
    if (mapping === null) return;
    const columns = mapping.columns.map((known, at) => {
      if (at === column) return meaning;
      // A meaning that only one column can have moves to this one.
      return known === meaning && !repeatedMeanings.includes(meaning) ? "ignored" : known;
    });
    current.setMapping({ ...mapping, columns });
  }

  return (
    <Stack gap="lg">
      <Card>
        <FormatFields look={look} onChange={(how) => void current.lookAgain(how)} />
      </Card>
      {bare && (
        <Notice kind="warning" title={t`Ce fichier n’a que des titres`}>
          <Trans>
            Sous la ligne des titres, il n’y a personne à importer. Si ce ne sont pas des titres mais des
            personnes, mettez 0 à la ligne des titres.
          </Trans>
        </Notice>
      )}
      <Card>
        <Title order={2} mb="md">{t`Ce que contiennent les colonnes`}</Title>
        <ColumnList look={look} mapping={mapping} onChange={give} />
      </Card>
      <Card>
        <Stack>
          <Select
            label={t`Les personnes que Ruche ne connaît pas encore deviennent`}
            data={(["member", "regular_contact", "occasional_contact"] as const).map((category) => ({
              value: category,
              label: i18n._(categoryLabels[category]),
            }))}
            value={mapping.category}
            onChange={(category) =>
              category && current.setMapping({ ...mapping, category: category as Category })
            }
            allowDeselect={false}
            maw="24rem"
          />
          <Checkbox
            label={t`Importer aussi les lignes qui ont une case illisible, sans cette case`}
            description={t`Son texte est gardé dans les remarques. Sinon ces lignes sont refusées et peuvent être enregistrées à part.`}
            checked={current.toNote}
            onChange={(event) => current.setToNote(event.currentTarget.checked)}
          />
        </Stack>
      </Card>
      <StepActions>
        <Button variant="default" onClick={current.back}>
          <Trans>Choisir un autre fichier</Trans>
        </Button>
        <Button disabled={bare} onClick={() => void current.makePreview()}>
          <Trans>Voir l’aperçu</Trans>
        </Button>
      </StepActions>
    </Stack>
  );
}
