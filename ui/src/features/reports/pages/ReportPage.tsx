import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text } from "@mantine/core";
import { IconDots, IconEye, IconPhoto } from "@tabler/icons-react";
import { Link, useNavigate, useParams } from "@tanstack/react-router";

import type { Report } from "../../../bindings";
import { Page, useFormat } from "../../../kit";
import { Loaded, useChange, useCommand } from "../../../platform";
import { useTasks } from "../../tasks";
import { ReportContext } from "../editor/context";
import { ReportEditor } from "../editor/ReportEditor";
import type { Saving } from "../actions/useAutosave";
import { ReportDialogs } from "../components/ReportDialogs";
import { useReportDialogs } from "../components/useReportDialogs";

/** One report: its text, its photos, and its way out. */
export function ReportPage() {
  const { report } = useParams({ strict: false });
  return <ReportById id={report ?? ""} />;
}

export function ReportById({ id }: { id: string }) {
  const query = useCommand("reports.read", { report: id });
  return <Loaded query={query}>{(data) => <LoadedReport key={data.id} report={data} />}</Loaded>;
}

function LoadedReport({ report }: { report: Report }) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const tasks = useTasks({ report_id: report.id }, "all");
  const remove = useChange("reports.remove");
  const dialogs = useReportDialogs(report, tasks.data?.rows ?? []);
  // Over a text that is written: what could not be was said.
  const open = (dialog: Parameters<typeof dialogs.show>[0]) =>
    void dialogs.flush().then((written) => written && dialogs.show(dialog));
  const { particulars, obstacles, event_id } = report;
  const facts = [particulars.held_on === null ? null : format.date(particulars.held_on), particulars.place];

  return (
    <Page
      title={particulars.title}
      subtitle={[particulars.subtitle, ...facts].filter(Boolean).join(" · ")}
      breadcrumb={[
        <Anchor key="reports" renderRoot={(props) => <Link to="/reports" {...props} />}>
          <Trans>Comptes rendus</Trans>
        </Anchor>,
        ...(event_id === null
          ? []
          : [
              <Anchor
                key="event"
                renderRoot={(props) => <Link to="/events/$event" params={{ event: event_id }} {...props} />}
              >
                <Trans>L’événement</Trans>
              </Anchor>,
            ]),
      ]}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPhoto aria-hidden="true" size="1.25rem" />}
            onClick={() => open({ photos: null })}
          >
            <Trans>Photos</Trans>
          </Button>
          <Button
            variant="default"
            leftSection={<IconEye aria-hidden="true" size="1.25rem" />}
            onClick={() => open("preview")}
          >
            <Trans>Aperçu</Trans>
          </Button>
          <Button onClick={() => open("publish")}>
            {report.status === "published" ? <Trans>Diffuser…</Trans> : <Trans>Publier…</Trans>}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t`Autres actions`}>
                <IconDots aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => dialogs.show("rename")}>
                <Trans>Modifier l’en-tête</Trans>
              </Menu.Item>
              <Menu.Item
                color="red"
                onClick={() =>
                  remove.mutate({ report: report.id }, { onSuccess: () => void navigate({ to: "/reports" }) })
                }
              >
                <Trans>Supprimer le compte rendu</Trans>
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <ReportContext value={dialogs.context}>
        <ReportEditor
          onReady={dialogs.setEditor}
          status={(saving) => (
            <Group justify="space-between" pt="sm">
              <Group gap="xs">
                <Badge color={report.status === "published" ? "green" : "gray"}>
                  {report.status === "published" ? <Trans>Publié</Trans> : <Trans>Brouillon</Trans>}
                </Badge>
                {obstacles.length > 0 && (
                  <Button variant="light" color="rose" size="compact-md" onClick={() => open("publish")}>
                    <Plural value={obstacles.length} one="# photo à compléter" other="# photos à compléter" />
                  </Button>
                )}
              </Group>
              <SavingState saving={saving} />
            </Group>
          )}
        />
      </ReportContext>
      <ReportDialogs report={report} dialogs={dialogs} />
    </Page>
  );
}

function SavingState({ saving }: { saving: Saving }) {
  return (
    <Text size="sm" c={saving === "refused" ? "var(--mantine-color-error)" : "dimmed"} role="status">
      {saving === "saved" && <Trans>Enregistré</Trans>}
      {saving === "typing" && <Trans>Enregistrement…</Trans>}
      {saving === "refused" && <Trans>Pas encore enregistré</Trans>}
    </Text>
  );
}
