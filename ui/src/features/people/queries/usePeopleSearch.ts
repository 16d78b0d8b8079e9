import { useListSearch } from "../../../kit";
import { parsePeopleSearch, withoutDefaults, type PeopleSearch } from "./peopleSearch";

const FILTERS = [
  "search",
  "categories",
  "presence",
  "dues",
  "tag",
  "lacking",
] as const satisfies readonly (keyof PeopleSearch)[];

/** The list's filters and order from the URL, and the search as it is typed. */
export function usePeopleSearch() {
  return useListSearch<PeopleSearch>({ parse: parsePeopleSearch, withoutDefaults, filters: FILTERS });
}
