import type { ProblemCode } from "../bindings";

/** Why something was not done, as the core says it; its message is in `labels/problems.ts`. */
export interface Problem {
  code: ProblemCode;
  /** The field of the request that it is about, if one is. */
  field?: string | null;
  /** What the sentence needs: counts, limits, names of fields. */
  params?: Readonly<Record<string, string>>;
}

/** Whatever was thrown, as a problem: what is not one of the core's is an unexpected failure. */
export function asProblem(thrown: unknown): Problem {
  const isProblem =
    typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
  return isProblem ? (thrown as Problem) : { code: "internal" };
}
