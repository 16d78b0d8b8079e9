import { Trans } from "@lingui/react/macro";
import { Button, Group, Title } from "@mantine/core";
import { useState } from "react";

import type { SessionNote, SessionNoteDraft } from "../../../bindings";
import { useChange, useDraft } from "../../../platform";
import { SessionNotes } from "./SessionNotes";
import { SessionSummary } from "./SessionSummary";

interface EventNotesProps {
  event: string;
  notes: SessionNote[];
}

/** What was noted of the event as a whole: before it, on the way, at its end. */
export function EventNotes({ event, notes }: EventNotesProps) {
  const [editing, setEditing] = useState(false);
  return (
    <section>
      <Group mt="xl" mb="xs" gap="sm">
        <Title order={2} size="h3">
          <Trans>Notes de la journée</Trans>
        </Title>
        {!editing && (
          <Button variant="subtle" onClick={() => setEditing(true)}>
            {notes.length > 0 ? <Trans>Modifier les notes</Trans> : <Trans>Prendre une note</Trans>}
          </Button>
        )}
      </Group>
      {editing ? (
        <NotesForm event={event} notes={notes} onClose={() => setEditing(false)} />
      ) : (
        <SessionSummary session={{ moderators: [], speakers: [], note: null, place: null, notes }} />
      )}
    </section>
  );
}

function NotesForm({ event, notes, onClose }: EventNotesProps & { onClose: () => void }) {
  const [values, setValues] = useState<SessionNoteDraft[]>(notes);
  const draft = useDraft(`events.edit_notes:${event}`, values, setValues);
  const edit = useChange("events.edit_notes");
  return (
    <>
      <SessionNotes notes={values} onChange={setValues} />
      <Group mt="md">
        <Button
          variant="light"
          loading={edit.isPending}
          disabled={!draft.ready}
          onClick={() =>
            edit.mutate({ event, notes: values }, { onSuccess: () => void draft.discard().then(onClose) })
          }
        >
          <Trans>Enregistrer les notes</Trans>
        </Button>
        <Button variant="subtle" onClick={onClose}>
          <Trans>Replier</Trans>
        </Button>
      </Group>
    </>
  );
}
