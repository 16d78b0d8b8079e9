import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import {
  withoutDefaults,
  parsePeopleSearch,
  type PeopleSearch,
  type PeopleSearchChange,
} from "./peopleSearch";

const SETTLED_MS = 250;

/** The list's filters and order from the URL, and the search as it is typed. */
export function usePeopleSearch() {
  const search = parsePeopleSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (changes: PeopleSearchChange) =>
    void navigate({
      to: ".",
      search: (before) => ({
        ...withoutList(before),
        ...withoutDefaults({ ...parsePeopleSearch(before), ...changes }),
      }),
      replace: true,
    });

  // The field does not wait for the address: letters would be lost to quick hands.
  const [typed, setTyped] = useState(search.search ?? "");
  const written = useRef(search.search ?? "");
  const address = search.search ?? "";
  useEffect(() => {
    // Back, or a link from elsewhere.
    if (address === written.current) return;
    written.current = address;
    setTyped(address);
  }, [address]);
  useEffect(() => {
    if (typed === written.current) return;
    const settled = setTimeout(() => {
      written.current = typed;
      change({ search: typed });
    }, SETTLED_MS);
    return () => clearTimeout(settled);
  });

  const current: PeopleSearch = withoutDefaults({ ...search, search: typed });
  return { search: current, typed, setTyped, change, clear: () => clearAll(change, setTyped) };
}

function clearAll(change: (changes: PeopleSearchChange) => void, setTyped: (text: string) => void): void {
  setTyped("");
  change({
    search: undefined,
    categories: undefined,
    presence: undefined,
    dues: undefined,
    tag: undefined,
    lacking: undefined,
  });
}

/** What the address keeps besides the list: the record in the panel. */
function withoutList(search: object): { record?: string } {
  return "record" in search && typeof search.record === "string" ? { record: search.record } : {};
}
