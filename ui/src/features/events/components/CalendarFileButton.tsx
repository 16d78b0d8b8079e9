import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";

import { showNotice } from "../../../kit";
import { chooseSave, reveal, useChange } from "../../../platform";

interface CalendarFileButtonProps {
  /** These events; all that are to come when none are named. */
  events?: string[];
  /** Without the ending. */
  name: string;
}

/** Writes events into a file that every calendar program opens. */
export function CalendarFileButton({ events, name }: CalendarFileButtonProps) {
  const { t } = useLingui();
  const write = useChange("events.calendar");
  const save = async () => {
    const path = await chooseSave({
      title: t`Fichier iCalendar`,
      defaultName: `${name}.ics`,
      extensions: ["ics"],
    });
    if (path === null) return;
    write.mutate(
      { events: events ?? null, path },
      {
        onSuccess: () => {
          showNotice({ kind: "done", message: t`Fichier iCalendar enregistré.` });
          void reveal(path);
        },
      },
    );
  };
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarDown size="1.25rem" aria-hidden="true" />}
      loading={write.isPending}
      onClick={() => void save()}
    >
      <Trans>Fichier iCalendar</Trans>
    </Button>
  );
}
