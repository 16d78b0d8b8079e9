import type { ProblemCode } from "../bindings";

/** Why something was not done, as the core says it; the words are in `words/problems.ts`. */
export interface Problem {
  code: ProblemCode;
  /** The field of the request that it is about, if one is. */
  field?: string;
  /** What the sentence needs: counts, limits, names of fields. */
  params: Readonly<Record<string, string>>;
}

/** Whatever was thrown, as a problem: what is not one of the core's is an unexpected failure. */
export function asProblem(thrown: unknown): Problem {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const { code, field, params } = thrown as Partial<Problem> & { code: ProblemCode };
    return { code, params: params ?? {}, ...(field === undefined ? {} : { field }) };
  }
  return { code: "internal", params: {} };
}
