import { useNavigate } from "@tanstack/react-router";

import { useToday } from "../../../platform";
import { CreateEventDialog } from "./CreateEventDialog";

/** The form of a new event, from anywhere; the event's page comes next. */
export function NewEventDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const today = useToday();
  return (
    <CreateEventDialog
      day={today}
      onClose={onClose}
      onSaved={(event) => {
        onClose();
        void navigate({ to: "/events/$event", params: { event } });
      }}
    />
  );
}
