import type { LinkProps } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";

import type { Found } from "../bindings";
import type { Format } from "../kit";

/** Something that can be chosen in the palette: a record, a page, a command. */
export type PaletteEntry = {
  key: string;
  label: string;
  /** What tells it apart from others of its name. */
  detail?: string | undefined;
  /** Words around what was found. */
  excerpt?: string | null;
  /** Further words by which it is found, which are not shown. */
  keywords?: string;
  icon: ReactNode;
} & (
  | { run: () => void }
  /** What takes the place of the palette. */
  | { Dialog: ComponentType<{ onClose: () => void }> }
);

/** Entries of one kind, under a heading. */
export interface PaletteGroup {
  key: string;
  label: string;
  entries: readonly PaletteEntry[];
}

/** What entries are made with. */
export interface PaletteContext {
  format: Format;
  /** Goes to a page. */
  go: (place: LinkProps) => () => void;
}

/** What a feature gives to the palette. Its texts are made in the language of the window, each time that it is shown. */
export interface PalettePart {
  /** What was found in it. */
  groups?: (found: Found, context: PaletteContext) => PaletteGroup[];
  /** What can be done in it from anywhere. */
  commands?: (context: PaletteContext) => PaletteEntry[];
}

/** What tells a record apart, on one line. */
export const paletteDetail = (...parts: (string | null | false)[]): string | undefined =>
  parts.filter(Boolean).join(" · ") || undefined;
