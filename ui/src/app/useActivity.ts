import { useEffect } from "react";

import { activity } from "../platform";

const REPORT_INTERVAL_MS = 20_000;

/** Reports that the person is active, a few times a minute at most, so that the section is not locked as idle. */
export function useActivity(): void {
  useEffect(() => {
    let reportedAt = -Infinity;
    const report = ({ timeStamp }: Event) => {
      if (timeStamp - reportedAt < REPORT_INTERVAL_MS) return;
      reportedAt = timeStamp;
      void activity();
    };
    const events = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const sign of events) addEventListener(sign, report, { passive: true });
    return () => {
      for (const sign of events) removeEventListener(sign, report);
    };
  }, []);
}
