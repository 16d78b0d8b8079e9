import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

const SETTLED_MS = 250;

/** Changes to the parameters of a list; `undefined` takes one out. */
export type ListSearchChange<Search> = { [K in keyof Search]?: Search[K] | undefined };

interface ListSearchOptions<Search> {
  /** Parses the search parameters of a URL; invalid ones are ignored. */
  parse: (search: Record<string, unknown>) => Search;
  /** Takes out parameters that have their default, so that the URL holds only what was chosen. */
  withoutDefaults: (search: ListSearchChange<Search>) => Search;
  /** The parameters that narrow the list, which `clear` takes out. */
  filters: readonly (keyof Search)[];
}

/** A list's filters and order from the URL, and the search as it is typed. */
export function useListSearch<Search extends { search?: string }>({
  parse,
  withoutDefaults,
  filters,
}: ListSearchOptions<Search>) {
  const search = parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (changes: ListSearchChange<Search>) =>
    void navigate({
      to: ".",
      search: (before: Record<string, unknown>) => ({
        ...withoutList(before),
        ...withoutDefaults({ ...parse(before), ...changes }),
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
      change({ search: typed } as ListSearchChange<Search>);
    }, SETTLED_MS);
    return () => clearTimeout(settled);
  });

  const current = withoutDefaults({ ...search, search: typed });
  const clear = () => {
    setTyped("");
    change(Object.fromEntries(filters.map((key) => [key, undefined])) as ListSearchChange<Search>);
  };
  return { search: current, typed, setTyped, change, clear };
}

/** What the address keeps besides the list: the record in the panel. */
function withoutList(search: object): { record?: string } {
  return "record" in search && typeof search.record === "string" ? { record: search.record } : {};
}
