import { useNavigate } from "@tanstack/react-router";

import { today } from "../../../kit";
import { EventDialog } from "./EventDialog";

/** The form of a new event, from anywhere; the event's page comes next. */
export function NewEventDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  return (
    <EventDialog
      day={today()}
      onClose={onClose}
      onSaved={(event) => {
        onClose();
        void navigate({ to: "/events/$event", params: { event } });
      }}
    />
  );
}
