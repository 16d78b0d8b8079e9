import { useLingui } from "@lingui/react/macro";

import type { PlainDate } from "../../../kit";
import { useChange, useDraft } from "../../../platform";
import { emptyEvent, eventDraft } from "../actions/eventForm";
import { useEventForm } from "../actions/useEventForm";
import { EventDialog } from "./EventDialog";

interface CreateEventDialogProps {
  day: PlainDate;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** The form of a new event on a day. */
export function CreateEventDialog({ day, onClose, onSaved }: CreateEventDialogProps) {
  const { t } = useLingui();
  const empty = emptyEvent(day);
  const form = useEventForm(empty);
  const draft = useDraft("events.create", form.isDirty() ? form.values : null, (values) =>
    form.setValues({ ...values, day }),
  );
  const create = useChange("events.create", { form });
  return (
    <EventDialog
      title={t`Nouvel événement`}
      form={form}
      submit={t`Créer l’événement`}
      onSubmit={(values) =>
        create.mutate(eventDraft(values), {
          onSuccess: (id) => void draft.discard().then(() => onSaved(id)),
        })
      }
      isPending={create.isPending}
      draft={draft}
      onRestart={() => {
        form.setValues(empty);
        void draft.discard();
      }}
      onClose={onClose}
    />
  );
}
