import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { EmptyState, Page, type PlainDate } from "../../../kit";
import { Loaded } from "../../../platform";
import { HistoryDay } from "../components/HistoryDay";
import { useSectionHistory } from "../queries/useSectionHistory";

/** Everything that was done in the section, newest first, each with its undo for as long as there is one. */
export function HistoryPage() {
  const { t } = useLingui();
  const history = useSectionHistory();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = history;
  return (
    <Page
      title={t`Historique`}
      subtitle={t`Ce qui a été fait dans la section, par qui, et comment revenir en arrière.`}
    >
      <Loaded query={history} skeleton="table">
        {({ entries, names }) =>
          entries.length === 0 ? (
            <EmptyState title={t`Rien n’a encore été modifié`}>
              <Trans>
                Chaque modification de la section s’inscrit ici, avec son auteur et son heure. Vous pouvez
                l’annuler, même après avoir fermé Ruche.
              </Trans>
            </EmptyState>
          ) : (
            <>
              {daysOf(entries).map(([day, entries]) => (
                <HistoryDay key={day} day={day} entries={entries} names={names} />
              ))}
              {hasNextPage && (
                <Group justify="center" mt="xl">
                  <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    <Trans>Voir ce qui est plus ancien</Trans>
                  </Button>
                </Group>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The entries by the day on which they were made, in the order in which they come. */
function daysOf(entries: readonly HistoryEntry[]): [PlainDate, HistoryEntry[]][] {
  const days = new Map<PlainDate, HistoryEntry[]>();
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
