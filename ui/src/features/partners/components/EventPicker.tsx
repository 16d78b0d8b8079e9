import { useLingui } from "@lingui/react/macro";

import type { EventHit, EventId } from "../../../bindings";
import { SearchPicker, useFormat } from "../../../kit";
import { call, useCommand } from "../../../platform";

interface EventPickerProps {
  label: string;
  description?: string;
  value: EventId | null;
  onChange: (value: EventId | null) => void;
}

/** An event of the agenda, found by a few letters of its title or its place. */
export function EventPicker({ value, onChange, ...field }: EventPickerProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data: chosen } = useCommand("events.get", { id: value ?? "" }, { enabled: value !== null });
  const search = async (typed: string) => {
    if (typed === "") return [];
    const { events } = await call("search.find", { typed });
    return events.map((event: EventHit) => ({
      key: event.id,
      label: event.title,
      detail: [format.moment(event.starts), event.place].filter(Boolean).join(" · "),
      value: event.id,
    }));
  };
  return (
    <SearchPicker
      {...field}
      name="events"
      chosen={value === null ? null : (chosen?.title ?? t`Événement`)}
      onChoose={onChange}
      search={search}
    />
  );
}
