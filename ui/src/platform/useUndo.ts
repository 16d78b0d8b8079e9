import type { Response } from "./platform";
import { redo, undo } from "./notify";
import { useCommand } from "./useCommand";

export interface Undo {
  /** What may be undone and done again; undefined until it is known. */
  steps: Response<"journal.state"> | undefined;
  undo: () => void;
  redo: () => void;
}

/** The last step of the section, back and forth. */
export function useUndo(): Undo {
  const { data: steps } = useCommand("journal.state", {});
  return {
    steps,
    undo: () => void undo(null),
    redo: () => void redo(null),
  };
}
