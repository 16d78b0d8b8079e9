import type { Response } from "./platform";
import { doAgain, takeBack } from "./outcome";
import { useCommand } from "./useCommand";

export interface Undo {
  /** What may be undone and done again; undefined until it is known. */
  steps: Response<"history.state"> | undefined;
  undo: () => void;
  redo: () => void;
}

/** The last step of the section, back and forth. */
export function useUndo(): Undo {
  const { data: steps } = useCommand("history.state", {});
  return {
    steps,
    undo: () => void (steps?.undo && takeBack(steps.undo.operation)),
    redo: () => void (steps?.redo && doAgain(steps.redo.operation)),
  };
}
