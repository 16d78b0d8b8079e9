import { IconArrowBackUp, IconArrowForwardUp, IconPencil } from "@tabler/icons-react";

import type { HistoryEntry } from "../../../bindings";
import { domainOf } from "../../../platform";

/** The icon of an entry: that of its domain, or of undo or redo. Decorative: the text is beside it. */
export function EntryIcon({ entry: { kind, role }, className }: { entry: HistoryEntry; className?: string }) {
  const Shown =
    role === "undo"
      ? IconArrowBackUp
      : role === "redo"
        ? IconArrowForwardUp
        : (domainOf(kind)?.icon ?? IconPencil);
  return <Shown className={className} size="1.25rem" stroke={1.75} aria-hidden="true" />;
}
