import { useState } from "react";

/** In percent of the normal size. */
export const TEXT_SIZES = [100, 112, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Read by `public/appearance.js` before the first paint. */
const STORAGE_KEY = "ruche.text-size";

/** The size of everything that is written, on this machine. */
export function useTextSize(): [size: TextSize, change: (size: TextSize) => void] {
  const [size, setSize] = useState<TextSize>(() => {
    const stored = Number(localStorage.getItem(STORAGE_KEY));
    return TEXT_SIZES.find((known) => known === stored) ?? 100;
  });
  const change = (next: TextSize) => {
    localStorage.setItem(STORAGE_KEY, String(next));
    document.documentElement.style.fontSize = `${next}%`;
    setSize(next);
  };
  return [size, change];
}
