import { normalizeForSearch } from "../../../kit";
import type { PaletteEntry, PaletteGroup } from "../../../platform";

/** The entries that contain what was typed, however it was written. */
export function filterGroup(group: PaletteGroup, typed: string): PaletteGroup {
  const wanted = normalizeForSearch(typed);
  const matches = ({ label, keywords = "" }: PaletteEntry) =>
    normalizeForSearch(`${label} ${keywords}`).includes(wanted);
  return { ...group, entries: group.entries.filter(matches) };
}
