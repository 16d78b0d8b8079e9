import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { EmptyState, Notice, Page, SearchField } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { BeginDialog } from "../components/BeginDialog";
import { ReportList } from "../components/ReportList";

/** The reports of the section: those still to finish, then year by year. */
export function ReportsPage() {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const [beginning, setBeginning] = useState(false);
  const reports = useCommand("reports.list", { search, limit: 200 }, { keepPrevious: true });
  const begin = (
    <Button leftSection={<IconPlus aria-hidden="true" size="1.25rem" />} onClick={() => setBeginning(true)}>
      <Trans>Nouveau compte rendu</Trans>
    </Button>
  );

  return (
    <Page
      title={t`Comptes rendus`}
      subtitle={t`Ce qui s’est dit et décidé, pour ceux qui y étaient et ceux qui n’y étaient pas.`}
      actions={search !== "" || (reports.data?.total ?? 0) > 0 ? begin : undefined}
    >
      <Loaded query={reports}>
        {({ total, rows }) =>
          total === 0 && search === "" ? (
            <EmptyState title={t`Le premier compte rendu`} primary={begin}>
              <Trans>
                Un compte rendu raconte une journée : les séances et qui a parlé, les citations avec leur
                source, les annonces, les décisions qui deviennent des tâches, les photos. Il sort en page
                web, en PDF ou en texte pour votre blog.
              </Trans>
            </EmptyState>
          ) : (
            <>
              <SearchField label={t`Chercher dans les comptes rendus`} value={search} onChange={setSearch} />
              {total === 0 ? (
                <Notice>
                  <Trans>Aucun compte rendu ne contient ces mots.</Trans>
                </Notice>
              ) : (
                <ReportList rows={rows} />
              )}
            </>
          )
        }
      </Loaded>
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}
