import { useEffect, useState, useSyncExternalStore } from "react";

import { ProgressDialog } from "../kit";
import { longWorks } from "./longWork";

/** Work that is over by then is not shown: a dialog that flashes up only troubles. */
const SHOWN_AFTER_MS = 1000;

/** How far the work in hand has come, once it takes longer than a moment, and the way to stop it. */
export function LongWorkDialog() {
  const [work] = useSyncExternalStore(longWorks.subscribe, longWorks.get);
  const isSlow = useIsSlow(work !== undefined);
  if (work === undefined || !isSlow) return null;
  const { done, total } = work.progress ?? { done: 0, total: 0 };
  return (
    <ProgressDialog
      opened
      title={work.title}
      // What the program counts (parts of a change) says nothing to the person: hundredths do.
      done={total > 0 ? Math.floor((done * 100) / total) : 0}
      total={total > 0 ? 100 : 0}
      onCancel={work.cancel}
      cancelling={work.cancelling}
    />
  );
}

/** Whether something has gone on for longer than a moment. */
function useIsSlow(goesOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => setSlow(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [goesOn]);
  return isSlow;
}
