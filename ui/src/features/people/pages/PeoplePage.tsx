import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFileImport, IconUserPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { PeoplePage as Answer, PeopleSort, PersonRow } from "../../../bindings";
import {
  EmptyState,
  Notice,
  noSelection,
  Page,
  selectedCount,
  useFormat,
  useLetterKeys,
  VirtualTable,
} from "../../../kit";
import { asProblem, problemMessage, useCommand, usePartReader } from "../../../platform";
import { usePeopleColumns } from "../components/usePeopleColumns";
import { PeopleFilters } from "../components/PeopleFilters";
import { PersonPanels } from "../components/PersonPanels";
import { SelectionBar } from "../components/SelectionBar";
import { isFiltered, peopleQuery } from "../queries/peopleSearch";
import { usePeopleSearch } from "../queries/usePeopleSearch";
import { usePersonPanel } from "../queries/usePersonPanel";
import classes from "./PeoplePage.module.css";

const pick = ({ total, rows }: Answer) => ({ total, rows });
const idOf = ({ id }: PersonRow) => id;
const nameOf = ({ given_name, family_name }: PersonRow) => `${given_name} ${family_name}`.trim();

/** Everybody the section knows, found, narrowed and sorted; a record opens beside the list. */
export function PeoplePage() {
  const { t } = useLingui();
  const format = useFormat();
  const { search, typed, setTyped, change, clear } = usePeopleSearch();
  const panel = usePersonPanel();
  const [selection, setSelection] = useState(noSelection);
  const query = peopleQuery(search);
  const read = usePartReader("people.list", query, pick);
  const { data } = useCommand("people.list", { ...query, limit: 0 }, { keepPrevious: true });
  const { data: everybody } = useCommand("people.list", { presence: "all", limit: 0 });
  const beside = panel.person !== undefined || panel.creating;
  const columns = usePeopleColumns(beside);
  useLetterKeys({ n: panel.create });

  // Who was chosen was chosen in another list.
  const asked = JSON.stringify(query);
  const [chosenIn, setChosenIn] = useState(asked);
  if (chosenIn !== asked) {
    setChosenIn(asked);
    setSelection(noSelection);
  }

  const nobody = everybody?.total === 0;
  const total = data?.total ?? 0;
  const said = format.number(total);
  const create = (
    <Button
      // The record beside has the one that counts.
      variant={beside || nobody ? "default" : "filled"}
      leftSection={<IconUserPlus size="1.25rem" aria-hidden="true" />}
      onClick={panel.create}
    >
      {t`Nouvelle personne`}
    </Button>
  );
  const bringIn = (
    <Button
      // A section begins with the list that it keeps already.
      variant={nobody && !beside ? "filled" : "default"}
      leftSection={<IconFileImport size="1.25rem" aria-hidden="true" />}
      component={Link}
      to="/people/import"
    >
      {t`Importer un fichier`}
    </Button>
  );

  return (
    <Page
      fill
      title={t`Personnes`}
      subtitle={
        data && !nobody && <Plural value={total} one={`${said} personne`} other={`${said} personnes`} />
      }
      actions={
        !nobody && (
          <>
            {bringIn}
            {create}
          </>
        )
      }
    >
      {nobody ? (
        <EmptyState
          title={t`Toutes les personnes de la section, au même endroit`}
          primary={bringIn}
          secondary={create}
        >
          <Trans>
            Adhérent·es, contacts réguliers, personnes rencontrées une fois : leurs coordonnées, leur
            cotisation et ce qu’elles ont accepté. Commencez par la liste que vous tenez déjà dans un tableur,
            ou par une seule personne.
          </Trans>
        </EmptyState>
      ) : (
        <div className={classes.list}>
          <PeopleFilters search={search} typed={typed} onType={setTyped} onChange={change} onClear={clear} />
          <div className={classes.table}>
            <VirtualTable
              label={t`Personnes`}
              columns={columns}
              read={read}
              rowId={idOf}
              rowName={nameOf}
              sort={{ key: query.sort ?? "name", descending: query.descending ?? false }}
              onSort={({ key, descending }) => change({ sort: key as PeopleSort, descending })}
              selection={selection}
              onSelect={setSelection}
              onOpen={({ id }) => panel.open(id)}
              current={panel.person}
              empty={isFiltered(search) ? <Nobody onClear={clear} /> : undefined}
              failed={(thrown) => (
                <Notice kind="problem" title={t`La liste n’a pas pu être lue`}>
                  {problemMessage(asProblem(thrown))}
                </Notice>
              )}
            />
          </div>
          {/* Below the list, which must not move under the hand that chooses from it. */}
          {selectedCount(selection, total) > 0 && (
            <SelectionBar
              selection={selection}
              total={total}
              query={query}
              onClear={() => setSelection(noSelection)}
            />
          )}
        </div>
      )}
      <PersonPanels panel={panel} />
    </Page>
  );
}

function Nobody({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Personne ne correspond`}
      primary={
        <Button variant="default" onClick={onClear}>
          {t`Tout montrer`}
        </Button>
      }
    >
      <Trans>Essayez avec moins de lettres, ou enlevez un filtre.</Trans>
    </EmptyState>
  );
}
