import { Trans } from "@lingui/react/macro";
import { Button, Group, Title } from "@mantine/core";
import { useState } from "react";

import type { Programme } from "../../../bindings";
import { RestoredNotice, useDraft } from "../../../platform";
import { useEditNotes, type NotesBase } from "../actions/useEditNotes";
import { SessionNotes } from "./SessionNotes";
import { SessionSummary } from "./SessionSummary";

interface EventNotesProps {
  event: string;
  programme: Programme;
}

/** What was noted of the event as a whole: before it, on the way, at its end. */
export function EventNotes({ event, programme }: EventNotesProps) {
  const { notes } = programme;
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
        <NotesForm event={event} programme={programme} onClose={() => setEditing(false)} />
      ) : (
        <SessionSummary session={{ moderators: [], speakers: [], note: null, place: null, notes }} />
      )}
    </section>
  );
}

function NotesForm({ event, programme, onClose }: EventNotesProps & { onClose: () => void }) {
  const [base, setBase] = useState<NotesBase>({ revision: programme.revision, notes: programme.notes });
  const [notes, setNotes] = useState(programme.notes);
  const draft = useDraft(
    `events.edit_notes:${event}`,
    notes === base.notes ? null : { base, notes },
    (stored) => {
      setBase(stored.base);
      setNotes(stored.notes);
    },
  );
  const edit = useEditNotes(event);
  const restart = () => {
    setBase({ revision: programme.revision, notes: programme.notes });
    setNotes(programme.notes);
    void draft.discard();
  };
  return (
    <>
      <RestoredNotice draft={draft} onRestart={restart} />
      <SessionNotes notes={notes} onChange={setNotes} />
      <Group mt="md">
        <Button
          variant="light"
          loading={edit.isPending}
          disabled={!draft.ready}
          onClick={() => edit.save(base, notes, () => void draft.discard().then(onClose))}
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
