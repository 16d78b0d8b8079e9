import { t } from "@lingui/core/macro";

import type { Committed, OperationId } from "../bindings";
import { showNotice, showUndoToast } from "../kit/showNotice";
import { call } from "./platform";
import { asProblem, type Problem } from "./problem";
import { operationLabel } from "./labels/operations";
import { problemMessage } from "./labels/problems";

/** Shows what a commit did, with the button that undoes it. */
export function notifyChange({ operation, kind, undoable }: Committed): void {
  if (!undoable) return;
  showUndoToast({ message: operationLabel(kind), action: t`Annuler`, onAction: () => void undo(operation) });
}

/** Shows a problem as a notice, except that of a cancelled or locked command, which the person knows of. */
export function notifyProblem(problem: Problem): void {
  if (problem.code === "cancelled" || problem.code === "locked") return;
  showNotice({ kind: "problem", message: problemMessage(problem) });
}

/** Undoes an operation, or the last one when null, and shows it with the button that redoes it. */
export function undo(operation: OperationId | null): Promise<void> {
  return runUndoOrRedo("journal.undo", operation, (what) => t`Annulé : ${what}`, t`Rétablir`, redo);
}

/** Redoes an operation, or the one undone last when null, and shows it with the button that undoes it. */
export function redo(operation: OperationId | null): Promise<void> {
  return runUndoOrRedo("journal.redo", operation, (what) => t`Rétabli : ${what}`, t`Annuler`, undo);
}

async function runUndoOrRedo(
  command: "journal.undo" | "journal.redo",
  operation: OperationId | null,
  sentence: (what: string) => string,
  action: string,
  onAction: (operation: OperationId) => Promise<void>,
): Promise<void> {
  try {
    const committed = await call(command, { operation });
    const message = sentence(operationLabel(committed.kind));
    showUndoToast({ message, action, onAction: () => void onAction(committed.operation) });
  } catch (thrown) {
    notifyProblem(asProblem(thrown));
  }
}
