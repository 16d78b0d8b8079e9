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

/** The icon of an entry: that of its domain, or of undo or redo. Decorative: the text is beside it. */
export function EntryIcon({ entry: { kind, role }, className }: { entry: HistoryEntry; className?: string }) {
  const Shown = icons[role === "do" ? (kind.split(".")[0] ?? "") : role] ?? IconPencil;
  return <Shown className={className} size="1.25rem" stroke={1.75} aria-hidden="true" />;
}
