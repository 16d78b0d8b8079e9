import { t } from "@lingui/core/macro";

import { showNotice, showUndoToast } from "../kit/notices";
import { call } from "./platform";
import { asProblem, type Problem } from "./problem";
import { kindOf } from "./queries";
import { operationWords } from "./words/operations";
import { problemSentence } from "./words/problems";

/** Says what an operation did, with the button that takes it back. */
export async function sayDone(operation: string): Promise<void> {
  const message = operationWords(await kindOf(operation));
  showUndoToast({ message, action: t`Annuler`, onAction: () => void takeBack(operation) });
}

/** Says why something was not done. A person's own cancelling needs no saying. */
export function sayProblem(problem: Problem): void {
  if (problem.code === "cancelled" || problem.code === "locked") return;
  showNotice({ kind: "problem", message: problemSentence(problem) });
}

/** Undoes an operation and says so, with the button that does it again. */
export function takeBack(operation: string): Promise<void> {
  return turn("history.undo", operation, (what) => t`Annulé : ${what}`, t`Rétablir`, doAgain);
}

/** Does an undone operation again and says so, with the button that undoes it. */
export function doAgain(operation: string): Promise<void> {
  return turn("history.redo", operation, (what) => t`Rétabli : ${what}`, t`Annuler`, takeBack);
}

async function turn(
  command: "history.undo" | "history.redo",
  operation: string,
  sentence: (what: string) => string,
  action: string,
  onAction: (operation: string) => Promise<void>,
): Promise<void> {
  try {
    const what = operationWords(await kindOf(operation));
    const { operation: made } = await call(command, { operation });
    if (made === null) return;
    showUndoToast({ message: sentence(what), action, onAction: () => void onAction(operation) });
  } catch (thrown) {
    sayProblem(asProblem(thrown));
  }
}
