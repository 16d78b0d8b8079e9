import { flushDrafts, useChange } from "../platform";

/** Locks the section after saving pending drafts; resolves with whether it is locked. A problem is shown as a notice. */
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
