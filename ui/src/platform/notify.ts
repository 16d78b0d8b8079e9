import { t } from "@lingui/core/macro";

import type { OperationId } from "../bindings";
import { showNotice, showUndoToast } from "../kit/showNotice";
import { call } from "./platform";
import { asProblem, type Problem } from "./problem";
import { kindOf } from "./queries";
import { operationWords } from "./labels/operations";
import { problemSentence } from "./labels/problems";

/** Says what an operation did, with the button that takes it back. */
export async function sayDone(operation: OperationId): Promise<void> {
  const message = operationWords(await kindOf(operation));
  showUndoToast({ message, action: t`Annuler`, onAction: () => void takeBack(operation) });
}

/** Says why something was not done. A person's own cancelling needs no saying. */
export function sayProblem(problem: Problem): void {
  if (problem.code === "cancelled" || problem.code === "locked") return;
  showNotice({ kind: "problem", message: problemSentence(problem) });
}

/** Undoes an operation, or the last one, and says so, with the button that does it again. */
export function takeBack(operation: OperationId | null): Promise<void> {
  return turn("journal.undo", operation, (what) => t`Annulé : ${what}`, t`Rétablir`, doAgain);
}

/** Does an undone operation again, or the one undone last, and says so, with the button that undoes it. */
export function doAgain(operation: OperationId | null): Promise<void> {
  return turn("journal.redo", operation, (what) => t`Rétabli : ${what}`, t`Annuler`, takeBack);
}

async function turn(
  command: "journal.undo" | "journal.redo",
  operation: OperationId | null,
  sentence: (what: string) => string,
  action: string,
  onAction: (operation: OperationId) => Promise<void>,
): Promise<void> {
  try {
    const committed = await call(command, { operation });
    const message = sentence(operationWords(committed.kind));
    showUndoToast({ message, action, onAction: () => void onAction(committed.operation) });
  } catch (thrown) {
    sayProblem(asProblem(thrown));
  }
}
