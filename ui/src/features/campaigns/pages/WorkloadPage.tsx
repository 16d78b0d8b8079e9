import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { EmptyState, Page, useFormat, useRecordPanel } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { ActionPanel } from "../components/ActionPanel";
import { WorkloadTable } from "../components/WorkloadTable";

/** The workload of each person across all campaigns. */
export function WorkloadPage() {
  const { t } = useLingui();
  const format = useFormat();
  const workload = useCommand("campaigns.workload", {});
  const panel = useRecordPanel();
  const until = workload.data && format.date(workload.data.until);
  return (
    <Page
      title={t`Qui est sollicité ?`}
      subtitle={until && t`Tâches ouvertes, et actions d’ici au ${until}, dans tous les chantiers.`}
      breadcrumb={[
        <Anchor key="campaigns" component={Link} to="/campaigns">
          <Trans>Chantiers</Trans>
        </Anchor>,
      ]}
    >
      <Loaded query={workload} skeleton="table">
        {(data) =>
          data.people.length > 0 ? (
            <WorkloadTable workload={data} onOpenAction={panel.open} />
          ) : (
            <EmptyState
              title={t`Personne n’est sollicité`}
              primary={
                <Button component={Link} to="/campaigns">
                  <Trans>Voir les chantiers</Trans>
                </Button>
              }
            >
              <Trans>
                Ici se voit qui porte déjà beaucoup, avant qu’on lui demande encore. Confiez une tâche à
                quelqu’un, ou sollicitez des bénévoles pour une action.
              </Trans>
            </EmptyState>
          )
        }
      </Loaded>
      {panel.record !== undefined && <ActionPanel id={panel.record} onClose={panel.close} />}
    </Page>
  );
}
