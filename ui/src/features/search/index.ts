import { features } from "../../platform";

/** What the window gives to the palette. */
export interface SearchProps {
  onClose: () => void;
  onLock: () => void;
}

/** Loads the palette, with what each feature gives to it. */
export async function loadPalette() {
  const load = features().flatMap(({ palette }) => palette ?? []);
  const [{ SearchPalette }, ...parts] = await Promise.all([
    import("./components/SearchPalette"),
    ...load.map((part) => part()),
  ]);
  return { SearchPalette, parts };
}
