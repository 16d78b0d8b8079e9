import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { useRef, useState } from "react";

import type { Event, Programme, Session } from "../../../bindings";
import { KeyboardHint } from "../../../kit";
import { EventNotes } from "./EventNotes";
import { NextSession, type NextSessionHandle } from "./NextSession";
import { NotesDialog } from "./NotesDialog";
import classes from "./Programme.module.css";
import { SessionRow } from "./SessionRow";

interface ProgrammeEditorProps {
  event: Event;
  programme: Programme;
}

/** Sessions that begin together stand beside each other. */
function slots(sessions: Session[]): Session[][] {
  const slots: Session[][] = [];
  for (const session of sessions) {
    const last = slots.at(-1);
    if (last && session.starts !== null && last[0]?.starts === session.starts) last.push(session);
    else slots.push([session]);
  }
  return slots;
}

/** The programme, one line a session, made for the keyboard: Enter goes on to the next line. */
export function ProgrammeEditor({ event, programme }: ProgrammeEditorProps) {
  const { t } = useLingui();
  const [pasting, setPasting] = useState(false);
  const next = useRef<NextSessionHandle>(null);
  const { sessions, remarks } = programme;
  const day = event.first_day;
  const time = (wall: string | null | undefined) => wall?.slice(11, 16) ?? null;
  const last = sessions.at(-1);

  return (
    <>
      <Group justify="space-between" mb="md" align="flex-end">
        <Text c="dimmed" maw="44rem">
          <Trans>
            Une ligne par séance : l’heure comme on l’écrit (9h30, ou 9h30-10h), la sorte, le titre.{" "}
            <KeyboardHint keys="enter" /> passe à la suivante, <KeyboardHint keys="Alt+↑" /> et{" "}
            <KeyboardHint keys="Alt+↓" /> la déplacent.
          </Trans>
        </Text>
        <Button
          variant="default"
          leftSection={<IconClipboardText size="1.25rem" aria-hidden="true" />}
          onClick={() => setPasting(true)}
        >
          <Trans>Coller des notes</Trans>
        </Button>
      </Group>
      <div className={classes.programme}>
        {slots(sessions).map((slot) => (
          <div
            key={slot[0]?.id}
            className={classes.slot}
            {...(slot.length > 1
              ? { "data-parallel": true, role: "group", "aria-label": t`En même temps` }
              : {})}
          >
            {slot.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                day={day}
                remarks={remarks.filter((remark) => remark.session === session.id)}
                onDone={(done) => next.current?.begin(time(done.ends ?? last?.ends))}
              />
            ))}
          </div>
        ))}
        <NextSession
          event={event.id}
          day={day}
          from={last ? time(last.ends) : time(event.all_day ? null : event.starts)}
          handle={next}
        />
      </div>
      <EventNotes event={event.id} programme={programme} />
      {pasting && <NotesDialog event={event} onClose={() => setPasting(false)} />}
    </>
  );
}
