import type { ReactNode } from "react";

import { normalizeForSearch } from "../../../kit";

/** Something that can be chosen in the palette: a record, a page, a command. */
export interface PaletteEntry {
  key: string;
  label: string;
  /** What tells it apart from others of its name. */
  detail?: string | undefined;
  /** Words around what was found. */
  excerpt?: string | null;
  /** Further words by which it is found, which are not shown. */
  keywords?: string;
  icon: ReactNode;
  /** Whether something takes the place of the palette, which then closes with it. */
  replacesPalette?: boolean;
  run: () => void;
}

/** Entries of one kind, under a heading. */
export interface PaletteGroup {
  key: string;
  label: string;
  entries: readonly PaletteEntry[];
}

/** The entries that contain what was typed, however it was written. */
export function filterGroup(group: PaletteGroup, typed: string): PaletteGroup {
  const wanted = normalizeForSearch(typed);
  const matches = ({ label, keywords = "" }: PaletteEntry) =>
    normalizeForSearch(`${label} ${keywords}`).includes(wanted);
  return { ...group, entries: group.entries.filter(matches) };
}
