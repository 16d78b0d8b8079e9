import type { AnyValueLabels, ConflictCommand } from "./editCommands";

/** A field that the person and somebody else changed to different values. */
export interface ConflictingField {
  name: string;
  mine: unknown;
  theirs: unknown;
}

/** A question about conflicts that waits for its answer. */
export interface ConflictQuestion {
  /** Tells it from the one asked before, which may be about the same fields. */
  id: number;
  command: ConflictCommand;
  /** How values are said. */
  valueLabels: AnyValueLabels;
  fields: readonly ConflictingField[];
  /** The value to keep of each field; null when the person goes back to the form. */
  answer(chosen: Record<string, unknown> | null): void;
}

let questions: readonly ConflictQuestion[] = [];
let asked = 0;
const listeners = new Set<() => void>();

/** Asks which value of each field stays, after the questions that wait already. Answers at once where nothing is in question. */
export function askAboutConflict(
  command: ConflictCommand,
  valueLabels: AnyValueLabels,
  fields: readonly ConflictingField[],
): Promise<Record<string, unknown> | null> {
  if (fields.length === 0) return Promise.resolve({});
  return new Promise((resolve) => {
    const question: ConflictQuestion = {
      id: asked++,
      command,
      valueLabels,
      fields,
      answer: (chosen) => {
        setQuestions(questions.filter((one) => one !== question));
        resolve(chosen);
      },
    };
    setQuestions([...questions, question]);
  });
}

/** The question that is to be answered next, for `useSyncExternalStore`. */
export const conflictQuestion = {
  get: (): ConflictQuestion | null => questions[0] ?? null,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Takes back all questions, as somebody does who goes back to the form. */
export function dismissConflicts(): void {
  for (const { answer } of questions) answer(null);
}

function setQuestions(next: readonly ConflictQuestion[]): void {
  questions = next;
  listeners.forEach((listener) => listener());
}
