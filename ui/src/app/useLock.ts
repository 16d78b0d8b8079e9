import { flushDrafts, useChange } from "../platform";

/** Locks the section, after what is still being typed was kept; resolves with whether it is locked. A refusal is said by itself. */
export function useLock(): () => Promise<boolean> {
  const { mutateAsync } = useChange("workspace.lock");
  return () =>
    flushDrafts()
      .then(() => mutateAsync({}))
      .then(
        () => true,
        () => false,
      );
}
