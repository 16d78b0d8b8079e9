import type { Icon } from "@tabler/icons-react";

/** The icon of an entry of the palette. */
export function PaletteIcon({ icon: Shown }: { icon: Icon }) {
  return <Shown size="1.25rem" stroke={1.75} aria-hidden="true" />;
}
