import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";

import type { ImportPreview, ImportRow, Verdict } from "../../../bindings";
import { useFormat } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import type { Import } from "../actions/useImport";
import { RowCard } from "./RowCard";
import classes from "./RowList.module.css";

/** Rows on one page of the list. */
const PAGE = 50;

interface RowListProps {
  current: Import;
  preview: ImportPreview;
  verdict: Verdict;
}

/** The rows with one verdict, a page at a time. */
export function RowList({ current, preview, verdict }: RowListProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [offset, setOffset] = useState(0);
  const request = { preview: preview.preview, verdict, offset, limit: PAGE };
  const rows = useCommand("import.rows", request, { keepPrevious: true });

  return (
    <Loaded query={rows} skeleton="cards">
      {({ total, rows }) => {
        const [from, to, all] = [offset + 1, offset + rows.length, total].map(format.number);
        if (total === 0) return <Text c="dimmed">{t`Aucune ligne.`}</Text>;
        return (
          <Stack>
            {verdict === "doubtful" && <DecideAll current={current} />}
            {verdict === "refused" && !current.toNote && <TakeUnreadable rows={rows} current={current} />}
            {total < preview.counts[verdict] && (
              <Text c="dimmed">{t`Seules les ${all} premières lignes sont montrées.`}</Text>
            )}
            <ul className={classes.rows}>
              {rows.map((row) => (
                <RowCard key={row.row} row={row} current={current} />
              ))}
            </ul>
            {total > PAGE && (
              <Group>
                <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
                  <Trans>Précédentes</Trans>
                </Button>
                <Text>{t`${from} à ${to} sur ${all}`}</Text>
                <Button
                  variant="default"
                  disabled={offset + PAGE >= total}
                  onClick={() => setOffset(offset + PAGE)}
                >
                  <Trans>Suivantes</Trans>
                </Button>
              </Group>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** The way to bring in refused rows without the cells for which they are refused. */
function TakeUnreadable({ rows, current }: { rows: ImportRow[]; current: Import }) {
  const helps = rows.some(({ issues }) => issues.every(({ reason }) => reason.endsWith("_unreadable")));
  if (!helps) return null;
  return (
    <Group>
      <Text>
        <Trans>Une case illisible n’empêche pas de garder la personne :</Trans>
      </Text>
      <Button size="compact-md" variant="default" onClick={() => void current.takeUnreadable()}>
        <Trans>Importer sans ces cases, gardées dans les remarques</Trans>
      </Button>
    </Group>
  );
}

/** One choice for all doubtful rows that have none of their own. */
function DecideAll({ current }: { current: Import }) {
  const { t } = useLingui();
  return (
    <Group role="group" aria-label={t`Pour toutes les lignes à décider`}>
      <Text>
        <Trans>Pour toutes celles que vous n’avez pas décidées :</Trans>
      </Text>
      <Button size="compact-md" variant="default" onClick={() => void current.applyChoices("proposed")}>
        <Trans>C’est la personne proposée</Trans>
      </Button>
      <Button size="compact-md" variant="default" onClick={() => void current.applyChoices("new")}>
        <Trans>C’est une nouvelle personne</Trans>
      </Button>
    </Group>
  );
}
