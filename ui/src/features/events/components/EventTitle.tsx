import { RecordName, useCommand } from "../../../platform";

/** The title of an event that another record names. */
export function EventTitle({ id }: { id: string }) {
  const event = useCommand("events.get", { id });
  return <RecordName name={event.data?.title} isGone={event.isError} />;
}
