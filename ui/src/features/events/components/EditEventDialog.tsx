import { useLingui } from "@lingui/react/macro";

import type { Event } from "../../../bindings";
import { useEditForm } from "../../../platform";
import { eventDraft, eventValues } from "../actions/eventForm";
import { useEventForm } from "../actions/useEventForm";
import { eventValueLabels } from "../labels";
import { EventDialog } from "./EventDialog";

interface EditEventDialogProps {
  event: Event;
  onClose: () => void;
  onSaved: () => void;
}

/** The form of an event of the agenda. */
export function EditEventDialog({ event, onClose, onSaved }: EditEventDialogProps) {
  const { t } = useLingui();
  const initial = eventValues(event);
  const form = useEventForm(initial);
  const { draft, send, restart, isPending } = useEditForm({
    command: "events.edit",
    record: event,
    form,
    initial,
    fields: eventDraft,
    valueLabels: eventValueLabels,
  });
  return (
    <EventDialog
      title={t`Modifier l’événement`}
      form={form}
      withState
      submit={t`Enregistrer`}
      onSubmit={(values) => send(values, onSaved)}
      isPending={isPending}
      draft={draft}
      onRestart={restart}
      onClose={onClose}
    />
  );
}
