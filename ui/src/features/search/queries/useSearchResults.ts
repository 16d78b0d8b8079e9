import { useState } from "react";

import type { Found } from "../../../bindings";
import { useCommand, type Problem } from "../../../platform";

/** What was found for some words; nothing is found for no words. */
export interface SearchResults {
  typed: string;
  found: Found | null;
  problem: Problem | null;
}

const NOTHING: SearchResults = { typed: "", found: null, problem: null };

/**
 * What is found for what is typed. Until the next answer is there the last one stays, whole, with the words it is for: what stands
 * on the screen changes at once and never in parts.
 */
export function useSearchResults(typed: string): SearchResults {
  const words = typed.trim();
  const { data, error, isPending } = useCommand("search.find", { typed: words }, { enabled: words !== "" });
  const [answer, setAnswer] = useState(NOTHING);
  if (words === "") return NOTHING;
  if (isPending) return answer;
  const next: SearchResults = { typed: words, found: data ?? null, problem: data ? null : error };
  if (next.typed !== answer.typed || next.found !== answer.found || next.problem !== answer.problem)
    setAnswer(next);
  return next;
}
