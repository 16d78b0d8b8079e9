import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import type { UseFormReturnType } from "@mantine/form";

import type { CommandName } from "../bindings";
import { call, type Request, type Response } from "./platform";
import type { Problem } from "./problem";
import { refreshDomain } from "./queries";
import { notifyChange, notifyProblem } from "./notify";
import { problemMessage } from "./labels/problems";

/** What a change gives: the value inside `{ value, operation }`, or the whole answer of a command without a way back. */
export type ChangeValue<K extends CommandName> =
  Response<K> extends { value: infer Value; operation: string | null } ? Value : Response<K>;

export interface ChangeOptions {
  /** Its fields show the problems that are about them. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any form: only its field names matter here
  form?: UseFormReturnType<any, any>;
  /** Without the "… · Annuler" message, for text saved as it is typed. */
  quiet?: boolean;
  /** The screen itself shows `error` where it belongs. */
  problemInPlace?: boolean;
}

/** A change: says what was done with a way back, and shows a problem at its field or as a notice. */
export function useChange<K extends CommandName>(
  command: K,
  { form, quiet = false, problemInPlace = false }: ChangeOptions = {},
): UseMutationResult<ChangeValue<K>, Problem, Request<K>> {
  const client = useQueryClient();
  return useMutation<ChangeValue<K>, Problem, Request<K>>({
    mutationKey: [command],
    mutationFn: async (payload) => {
      const answer: unknown = await call(command, payload);
      if (!hasOperation(answer)) {
        refreshDomain(client, command);
        return answer as ChangeValue<K>;
      }
      if (answer.operation !== null && !quiet) void notifyChange(answer.operation);
      return answer.value as ChangeValue<K>;
    },
    onError: (problem) => {
      // A field of a line is named by its way: `stages.0.unit`.
      if (problem.field && form && (problem.field.split(".")[0] ?? "") in form.getValues()) {
        form.setFieldError(problem.field, problemMessage(problem));
        form.getInputNode(problem.field)?.focus();
      } else if (!problemInPlace) {
        notifyProblem(problem);
      }
    },
  });
}

function hasOperation(answer: unknown): answer is { value: unknown; operation: string | null } {
  return typeof answer === "object" && answer !== null && "operation" in answer && "value" in answer;
}
