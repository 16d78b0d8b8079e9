import type { AnyValueLabels, ConflictCommand } from "./editCommands";

/** A field that the person and somebody else changed to different values. */
export interface ConflictingField {
  name: string;
  mine: unknown;
  theirs: unknown;
}

/** A question about conflicts that waits for its answer. */
export interface ConflictQuestion {
  command: ConflictCommand;
  /** How values are said. */
  valueLabels: AnyValueLabels;
  fields: readonly ConflictingField[];
  /** The value to keep of each field; null when the person goes back to the form. */
  answer(chosen: Record<string, unknown> | null): void;
}

let question: ConflictQuestion | null = null;
const listeners = new Set<() => void>();

/** Asks which value of each field stays. Answers at once where nothing is in question. */
export function askAboutConflict(
  command: ConflictCommand,
  valueLabels: AnyValueLabels,
  fields: readonly ConflictingField[],
): Promise<Record<string, unknown> | null> {
  if (fields.length === 0) return Promise.resolve({});
  return new Promise((resolve) => {
    setQuestion({
      command,
      valueLabels,
      fields,
      answer: (chosen) => {
        setQuestion(null);
        resolve(chosen);
      },
    });
  });
}

/** The question that waits, for `useSyncExternalStore`. */
export const conflictQuestion = {
  get: (): ConflictQuestion | null => question,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function setQuestion(next: ConflictQuestion | null): void {
  question = next;
  listeners.forEach((listener) => listener());
}
