import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Badge, Button, Group, Tabs, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import type { Event, OrganisationId } from "../../../bindings";
import { Page, useFormat, type Format } from "../../../kit";
import { Loaded, useChange, useCommand } from "../../../platform";
import { AttendanceList } from "../components/AttendanceList";
import { CalendarFileButton } from "../components/CalendarFileButton";
import { EditEventDialog } from "../components/EditEventDialog";
import { ProgrammeEditor } from "../components/ProgrammeEditor";
import { ReportButton } from "../components/ReportButton";
import { parseEventSearch } from "../queries/agendaSearch";
import { eventKindLabels, eventStateLabels } from "../labels";

/** When an event takes place, as people say it. */
function when(event: Event, format: Format): string {
  if (!event.all_day) return format.span(event.starts, event.ends);
  const { first_day, last_day } = event;
  return first_day === last_day
    ? format.date(first_day)
    : `${format.date(first_day)} – ${format.date(last_day)}`;
}

export function EventPage() {
  const { t } = useLingui();
  const { event: id = "" } = useParams({ strict: false }) as { event?: string };
  const event = useCommand("events.get", { id });
  return (
    <Loaded
      query={event}
      skeleton={
        <Page title={t`Événement`}>
          <Loaded query={event}>{() => null}</Loaded>
        </Page>
      }
    >
      {(event) => <OpenEvent event={event} />}
    </Loaded>
  );
}

function OpenEvent({ event }: { event: Event }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { part } = parseEventSearch(useSearch({ strict: false }));
  const [editing, setEditing] = useState(false);
  const programme = useCommand("events.programme", { id: event.id });
  const archive = useChange("events.archive");
  const { begun } = event;
  const organiser = event.organiser ?? event.organisation?.name;
  const place = [event.place, event.address].filter(Boolean).join(", ");

  return (
    <Page
      title={event.title}
      breadcrumb={[
        <Anchor key="agenda" component={Link} to="/events" search={{ day: event.first_day } as never}>
          <Trans>Agenda</Trans>
        </Anchor>,
      ]}
      subtitle={[i18n._(eventKindLabels[event.kind]), when(event, format), place].filter(Boolean).join(" · ")}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPencil size="1.25rem" aria-hidden="true" />}
            onClick={() => setEditing(true)}
          >
            <Trans>Modifier</Trans>
          </Button>
          <CalendarFileButton events={[event.id]} name={event.first_day} />
          <ReportButton event={event.id} begun={begun} />
        </>
      }
    >
      {(event.state !== "planned" || organiser) && (
        <Group gap="xs" mb="md">
          {event.state !== "planned" && (
            <Badge color={event.state === "cancelled" ? "red" : "green"}>
              {i18n._(eventStateLabels[event.state])}
            </Badge>
          )}
          {organiser && <Organiser name={organiser} partner={event.organisation_id} />}
        </Group>
      )}
      {event.description && (
        <Text maw="44rem" mb="lg" style={{ whiteSpace: "pre-line" }}>
          {event.description}
        </Text>
      )}
      <Tabs
        value={part ?? "programme"}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            to: ".",
            search: next === "attendance" ? { part: "attendance" } : {},
            replace: true,
          })
        }
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="programme">
            <Trans>Programme</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="attendance">
            <Trans>Invitations et présences</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="programme">
          <Loaded query={programme} skeleton="table">
            {(programme) => <ProgrammeEditor event={event} programme={programme} />}
          </Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="attendance">
          <AttendanceList event={event.id} begun={begun} />
        </Tabs.Panel>
      </Tabs>
      <Group mt="xl">
        <Button
          variant="subtle"
          color="gray"
          loading={archive.isPending}
          onClick={() =>
            archive.mutate(
              { ids: [event.id], archived: !event.archived },
              { onSuccess: () => !event.archived && void navigate({ to: "/events" }) },
            )
          }
        >
          {event.archived ? <Trans>Sortir des archives</Trans> : <Trans>Archiver l’événement</Trans>}
        </Button>
      </Group>
      {editing && (
        <EditEventDialog event={event} onClose={() => setEditing(false)} onSaved={() => setEditing(false)} />
      )}
    </Page>
  );
}

/** Who organises: a partner leads to its page. */
function Organiser({ name, partner }: { name: string; partner: OrganisationId | null }) {
  if (partner === null)
    return (
      <Text c="dimmed">
        <Trans>Organisé par {name}</Trans>
      </Text>
    );
  return (
    <Text c="dimmed">
      <Trans>
        Organisé par{" "}
        <Anchor renderRoot={(props) => <Link to="/partners/$id" params={{ id: partner }} {...props} />}>
          {name}
        </Anchor>
      </Trans>
    </Text>
  );
}
