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
 * The search results for what is typed. The previous results stay, with their text, until the next ones have arrived, so that the
 * list is replaced at once and never in parts.
 */
export function useSearchResults(typed: string): SearchResults {
  const words = typed.trim();
  const { data, error, isPending } = useCommand("search.find", { typed: words }, { enabled: words !== "" });
  const [results, setResults] = useState(NOTHING);
  if (words === "") return NOTHING;
  if (isPending) return results;
  const next: SearchResults = { typed: words, found: data ?? null, problem: data ? null : error };
  if (next.typed !== results.typed || next.found !== results.found || next.problem !== results.problem)
    setResults(next);
  return next;
}
