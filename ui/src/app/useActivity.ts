import { useEffect } from "react";

import { activity } from "../platform";

const TOLD_EVERY_MS = 20_000;

/** Tells that somebody is there, a few times a minute at most, so that the section is not locked under their hands. */
export function useActivity(): void {
  useEffect(() => {
    let told = -Infinity;
    const tell = ({ timeStamp }: Event) => {
      if (timeStamp - told < TOLD_EVERY_MS) return;
      told = timeStamp;
      void activity();
    };
    const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const sign of signs) addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, tell);
    };
  }, []);
}
