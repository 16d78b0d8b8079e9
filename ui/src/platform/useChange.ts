import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import type { UseFormReturnType } from "@mantine/form";
import { useCallback, useEffect, useRef } from "react";

import type { CommandName, Committed } from "../bindings";
import { callLong } from "./longWork";
import { call, type Request, type Response } from "./platform";
import type { Problem } from "./problem";
import { refreshAfterCommit, refreshDomain } from "./queries";
import { notifyChange, notifyProblem } from "./notify";
import { problemMessage } from "./labels/problems";

/** What a change gives: the value inside `{ value, committed }`, or the whole answer of a command that journals nothing. */
export type ChangeValue<K extends CommandName> =
  Response<K> extends { value: infer Value; committed: Committed | null } ? Value : Response<K>;

export interface ChangeOptions {
  /** Its fields show the problems that are about them. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any form: only its field names matter here
  form?: UseFormReturnType<any, any>;
  /** Without the "… · Annuler" message, for text saved as it is typed. */
  quiet?: boolean;
  /** The screen itself shows `error` where it belongs. */
  problemInPlace?: boolean;
  /** What is said while it takes long; then it can be stopped. For commands that tell of their progress. */
  during?: string;
  /** A conflict with a change made elsewhere is asked about (`useEdit`), not shown. */
  asksAboutConflicts?: boolean;
}

/** What is done with the answer to one call. */
export interface AnswerHandlers<K extends CommandName> {
  onSuccess?: (value: ChangeValue<K>) => void;
  onError?: (problem: Problem) => void;
  /** After either. */
  onSettled?: () => void;
}

/** Of each member of a union: whether a change failed still says whether there is an error. */
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

export type Change<K extends CommandName> = Without<
  UseMutationResult<ChangeValue<K>, Problem, Request<K>>,
  "mutate"
> & {
  /**
   * Sends the change. The handlers are called for every call, also for one that was overtaken by another and after the component is gone:
   * what was stored must not stay as a draft, and a conflict is asked about wherever the person is by then.
   */
  mutate(payload: Request<K>, handlers?: AnswerHandlers<K>): void;
};

/**
 * A change: its answer says what was committed, from which the queries that depend on it are read again and the person is notified, with
 * the button that undoes it. A problem is shown at its field or as a notice.
 */
export function useChange<K extends CommandName>(
  command: K,
  { form, quiet = false, problemInPlace = false, during, asksAboutConflicts = false }: ChangeOptions = {},
): Change<K> {
  const client = useQueryClient();
  const isShown = useIsShown();
  const mutation = useMutation<ChangeValue<K>, Problem, Request<K>>({
    mutationKey: [command],
    mutationFn: async (payload) => {
      const answer: unknown = await (during === undefined
        ? call(command, payload)
        : callLong(during, command, payload));
      if (!isChange(answer)) {
        refreshDomain(client, command);
        return answer as ChangeValue<K>;
      }
      if (answer.committed !== null) {
        refreshAfterCommit(client, answer.committed);
        if (!quiet) notifyChange(answer.committed);
      }
      return answer.value as ChangeValue<K>;
    },
    onError: (problem) => {
      if (problem.code === "conflict" && asksAboutConflicts) return;
      // A field of a line is named by its way: `stages.0.unit`.
      if (!isShown()) notifyProblem(problem);
      else if (problem.field && form && (problem.field.split(".")[0] ?? "") in form.getValues()) {
        form.setFieldError(problem.field, problemMessage(problem));
        form.getInputNode(problem.field)?.focus();
      } else if (!problemInPlace) {
        notifyProblem(problem);
      }
    },
  });
  const { mutateAsync } = mutation;
  // Those that TanStack's own `mutate` takes are not called once nobody listens.
  const mutate = useCallback<Change<K>["mutate"]>(
    (payload, { onSuccess, onError, onSettled } = {}) =>
      void mutateAsync(payload)
        .then(onSuccess, onError ?? (() => undefined))
        .then(onSettled),
    [mutateAsync],
  );
  return { ...mutation, mutate };
}

/** Whether the component is still on the page, where a problem can be shown in its place. */
function useIsShown(): () => boolean {
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return () => shown.current;
}

/** Whether an answer is that of a change: its value with what was committed. */
export function isChange(answer: unknown): answer is { value: unknown; committed: Committed | null } {
  return typeof answer === "object" && answer !== null && "committed" in answer && "value" in answer;
}
