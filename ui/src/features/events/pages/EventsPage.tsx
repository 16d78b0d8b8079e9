import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import {
  addDays,
  addMonths,
  EmptyState,
  KeyboardHint,
  monthGrid,
  Page,
  useFormat,
  useLetterKeys,
} from "../../../kit";
import { Loaded, useCommand, useToday } from "../../../platform";
import { AgendaList } from "../components/AgendaList";
import { CampaignLegend } from "../components/CampaignLegend";
import { CalendarFileButton } from "../components/CalendarFileButton";
import { CreateEventDialog } from "../components/CreateEventDialog";
import { MonthCalendar } from "../components/MonthCalendar";
import { parseAgendaSearch, type AgendaSearch } from "../queries/agendaSearch";

/** How far the list looks from its first day. */
const LIST_DAYS = 365;

export function EventsPage() {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const { view, day = today } = parseAgendaSearch(useSearch({ strict: false }));
  const [creating, setCreating] = useState<string | null>(null);
  const said = format.dateWithYear(day);
  const sheet = monthGrid(day);
  const window =
    view === "list"
      ? { from: day, to: addDays(day, LIST_DAYS) }
      : { from: sheet[0] ?? day, to: sheet.at(-1) ?? day };
  const agenda = useCommand("events.agenda", window, { keepPrevious: true });

  // The empty list has the button of the page in its middle.
  const empty = view === "list" && agenda.data?.length === 0;

  const show = (search: AgendaSearch) => void navigate({ to: "/events", search, replace: true });
  const go = (next: string) => show({ ...(view ? { view } : {}), day: next });

  useLetterKeys({ n: () => setCreating(day) });

  return (
    <Page
      title={t`Agenda`}
      subtitle={t`Les événements de la section et les actions de ses chantiers.`}
      actions={
        <>
          <CalendarFileButton name={t`agenda`} />
          <Button
            variant={empty ? "default" : "filled"}
            leftSection={<IconPlus size="1.25rem" aria-hidden="true" />}
            onClick={() => setCreating(day)}
            aria-keyshortcuts="n"
          >
            <Trans>Nouvel événement</Trans>
          </Button>
        </>
      }
    >
      <Group justify="space-between" mb="md">
        <Group gap="xs">
          <ActionIcon
            aria-label={view === "list" ? t`Année précédente` : t`Mois précédent`}
            onClick={() => go(view === "list" ? addDays(day, -LIST_DAYS) : addMonths(day, -1))}
          >
            <IconChevronLeft size="1.5rem" aria-hidden="true" />
          </ActionIcon>
          <Text component="h2" fw={650} size="lg" miw="11rem" ta="center" aria-live="polite">
            {view === "list" ? t`À partir du ${said}` : format.month(day)}
          </Text>
          <ActionIcon
            aria-label={view === "list" ? t`Année suivante` : t`Mois suivant`}
            onClick={() => go(view === "list" ? addDays(day, LIST_DAYS) : addMonths(day, 1))}
          >
            <IconChevronRight size="1.5rem" aria-hidden="true" />
          </ActionIcon>
          <Button variant="subtle" onClick={() => go(today)}>
            <Trans>Aujourd’hui</Trans>
          </Button>
        </Group>
        <SegmentedControl
          aria-label={t`Présentation`}
          value={view ?? "month"}
          onChange={(next) => show(next === "list" ? { view: "list", day } : { day })}
          data={[
            { value: "month", label: t({ message: "Mois", context: "view of the agenda" }) },
            { value: "list", label: t`Liste` },
          ]}
        />
      </Group>
      <Loaded query={agenda} skeleton="table">
        {(items) =>
          view === "list" ? (
            items.length > 0 ? (
              <AgendaList items={items} />
            ) : (
              <EmptyState
                title={t`Rien de prévu sur cette période`}
                primary={
                  <Button onClick={() => setCreating(day)}>
                    <Trans>Créer un événement</Trans>
                  </Button>
                }
              >
                <Trans>
                  L’agenda garde les réunions de la section : leur programme, qui est invité, qui est venu, et
                  de quoi commencer le compte rendu.
                </Trans>
              </EmptyState>
            )
          ) : (
            <>
              <MonthCalendar day={day} items={items} onGo={go} onCreate={setCreating} />
              <CampaignLegend items={items} />
              <Text component="div" c="dimmed" size="sm" mt="sm">
                <Trans>
                  Cliquez sur un jour pour y créer un événement. Au clavier : les flèches changent de jour,{" "}
                  <KeyboardHint keys={t`Page préc.`} /> et <KeyboardHint keys={t`Page suiv.`} /> de mois,{" "}
                  <KeyboardHint keys="enter" /> crée un événement.
                </Trans>
              </Text>
            </>
          )
        }
      </Loaded>
      {creating !== null && (
        <CreateEventDialog
          day={creating}
          onClose={() => setCreating(null)}
          onSaved={(id) => {
            setCreating(null);
            void navigate({ to: "/events/$event", params: { event: id } });
          }}
        />
      )}
    </Page>
  );
}
