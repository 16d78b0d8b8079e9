import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";

import type { OrganisationRow, OrganisationsPage, OrganisationsSort } from "../../../bindings";
import {
  EmptyState,
  Notice,
  Page,
  useFormat,
  useLetterKeys,
  useListSearch,
  VirtualTable,
} from "../../../kit";
import { asProblem, problemMessage, useCommand, usePartReader } from "../../../platform";
import { ExportButton } from "../components/ExportButton";
import { NewPartnerDialog } from "../components/NewPartnerDialog";
import { PartnersFilters } from "../components/PartnersFilters";
import { usePartnersColumns } from "../components/usePartnersColumns";
import {
  isFiltered,
  parsePartnersSearch,
  partnersFilters,
  partnersQuery,
  withoutDefaults,
  type PartnersSearch,
} from "../queries/partnersSearch";
import classes from "./PartnersPage.module.css";

const pick = ({ total, rows }: OrganisationsPage) => ({ total, rows });
const idOf = ({ id }: OrganisationRow) => id;
const nameOf = ({ name }: OrganisationRow) => name;

/** The organisations with which the section acts, found, narrowed and sorted; each has a page of its own. */
export function PartnersPage() {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { search, typed, setTyped, change, clear } = useListSearch<PartnersSearch>({
    parse: parsePartnersSearch,
    withoutDefaults,
    filters: partnersFilters,
  });
  const query = partnersQuery(search);
  const read = usePartReader("partners.list", query, pick);
  const columns = usePartnersColumns();
  const { data } = useCommand("partners.list", { ...query, limit: 0 }, { keepPrevious: true });
  const present = useCommand("partners.list", { limit: 0 });
  const archived = useCommand("partners.list", { archived: true, limit: 0 });
  const nobody = present.data?.total === 0 && archived.data?.total === 0;
  const create = () => change({ creating: true });
  const open = (id: string) => void navigate({ to: "/partners/$id", params: { id } });
  const created = async (id: string) => {
    // “Back” from the new page leads to the list and not to the form.
    await navigate({ to: ".", search: (before) => ({ ...before, creating: undefined }), replace: true });
    open(id);
  };
  useLetterKeys({ n: create });

  const total = data?.total ?? 0;
  const count = format.number(total);
  const createButton = (
    <Button
      leftSection={<IconPlus size="1.25rem" aria-hidden="true" />}
      onClick={create}
      aria-keyshortcuts="n"
    >
      <Trans>Nouvelle organisation</Trans>
    </Button>
  );
  return (
    <Page
      fill
      title={t`Partenaires`}
      subtitle={
        data &&
        !nobody && <Plural value={total} one={`${count} organisation`} other={`${count} organisations`} />
      }
      actions={
        !nobody && (
          <>
            <ExportButton />
            {createButton}
          </>
        )
      }
    >
      {nobody ? (
        <EmptyState title={t`Celles et ceux avec qui nous agissons`} primary={createButton}>
          <Trans>
            Partis de gauche, partis frères, syndicats, associations, mairies : qui appeler, ce qui s’est dit,
            ce que chacun a promis. Commencez par l’organisation à qui vous devez une réponse.
          </Trans>
        </EmptyState>
      ) : (
        <div className={classes.list}>
          <PartnersFilters
            search={search}
            typed={typed}
            onType={setTyped}
            onChange={change}
            onClear={clear}
          />
          <div className={classes.table}>
            <VirtualTable
              label={t`Partenaires`}
              columns={columns}
              read={read}
              rowId={idOf}
              rowName={nameOf}
              sort={{ key: search.sort ?? "name", descending: search.descending ?? false }}
              onSort={({ key, descending }) => change({ sort: key as OrganisationsSort, descending })}
              onOpen={({ id }) => open(id)}
              empty={<NothingFound search={search} onClear={clear} />}
              failed={(thrown) => (
                <Notice kind="problem" title={t`La liste n’a pas pu être lue`}>
                  {problemMessage(asProblem(thrown))}
                </Notice>
              )}
            />
          </div>
        </div>
      )}
      {search.creating && (
        <NewPartnerDialog onClose={() => change({ creating: false })} onCreated={(id) => void created(id)} />
      )}
    </Page>
  );
}

/** Says why the list is empty; that nobody was left alone for six months is good news. */
function NothingFound({ search, onClear }: { search: PartnersSearch; onClear: () => void }) {
  const { t } = useLingui();
  const onlySilent = search.silent && !search.search && !search.kinds && !search.archived;
  return (
    <EmptyState
      title={onlySilent ? t`Vous avez parlé à tout le monde` : t`Aucune organisation ne correspond`}
      primary={
        isFiltered(search) && (
          <Button variant="default" onClick={onClear}>
            {t`Tout montrer`}
          </Button>
        )
      }
    >
      {onlySilent ? (
        <Trans>Chaque partenaire a eu de vos nouvelles ces six derniers mois.</Trans>
      ) : (
        <Trans>Essayez avec moins de lettres, ou enlevez un filtre.</Trans>
      )}
    </EmptyState>
  );
}
