import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCalendar,
  IconCheckbox,
  IconCoinEuro,
  IconFlag,
  IconNotes,
  IconPencil,
  IconPhoto,
  IconUser,
  type Icon,
} from "@tabler/icons-react";

import type { HistoryEntry } from "../../../bindings";

const icons: Readonly<Record<string, Icon>> = {
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  people: IconUser,
  dues: IconCoinEuro,
  campaigns: IconFlag,
  goals: IconFlag,
  counts: IconFlag,
  actions: IconFlag,
  tasks: IconCheckbox,
  events: IconCalendar,
  reports: IconNotes,
  photos: IconPhoto,
};

/** By what an entry is known at a glance: the domain of what was done, or that it went back or forth. Its words stand beside it. */
export function EntryIcon({ entry: { kind, role }, className }: { entry: HistoryEntry; className?: string }) {
  const Shown = icons[role === "do" ? (kind.split(".")[0] ?? "") : role] ?? IconPencil;
  return <Shown className={className} size="1.25rem" stroke={1.75} aria-hidden="true" />;
}
