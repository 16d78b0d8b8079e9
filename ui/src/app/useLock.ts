import { flushDrafts, useChange } from "../platform";

/** Locks the section, after what is still being typed was kept. */
export function useLock(): () => void {
  const lock = useChange("workspace.lock");
  return () => void flushDrafts().then(() => lock.mutate({}));
}
