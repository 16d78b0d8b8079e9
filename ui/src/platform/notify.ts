import { t } from "@lingui/core/macro";

import type { Committed, OperationId } from "../bindings";
import { showNotice, showUndoToast } from "../kit/showNotice";
import { callLong } from "./longWork";
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
  return runUndoOrRedo("journal.undo", operation, {
    during: t`Annulation en cours`,
    sentence: (what) => t`Annulé : ${what}`,
    action: t`Rétablir`,
    onAction: redo,
  });
}

/** Redoes an operation, or the one undone last when null, and shows it with the button that undoes it. */
export function redo(operation: OperationId | null): Promise<void> {
  return runUndoOrRedo("journal.redo", operation, {
    during: t`Rétablissement en cours`,
    sentence: (what) => t`Rétabli : ${what}`,
    action: t`Annuler`,
    onAction: undo,
  });
}

interface UndoOrRedo {
  /** What is said while it takes long. */
  during: string;
  /** What is said afterwards. */
  sentence: (what: string) => string;
  action: string;
  onAction: (operation: OperationId) => Promise<void>;
}

async function runUndoOrRedo(
  command: "journal.undo" | "journal.redo",
  operation: OperationId | null,
  { during, sentence, action, onAction }: UndoOrRedo,
): Promise<void> {
  try {
    const committed = await callLong(during, command, { operation });
    const message = sentence(operationLabel(committed.kind));
    showUndoToast({ message, action, onAction: () => void onAction(committed.operation) });
  } catch (thrown) {
    notifyProblem(asProblem(thrown));
  }
}
