import type { OrganisationKind, OrganisationsQuery, OrganisationsSort } from "../../../bindings";
import type { ListSearchChange } from "../../../kit";

/** The search parameters of the list of partners; a missing one has its default. */
export interface PartnersSearch {
  search?: string;
  kinds?: OrganisationKind[];
  /** Only those with which nobody talked for six months. */
  silent?: boolean;
  archived?: boolean;
  sort?: OrganisationsSort;
  descending?: boolean;
  /** Whether the form of a new organisation is open. */
  creating?: boolean;
}

const KINDS = [
  "party",
  "sister_party",
  "union",
  "association",
  "town_hall",
  "other",
] as const satisfies readonly OrganisationKind[];

/** The parameters that narrow the list. */
export const partnersFilters = [
  "search",
  "kinds",
  "silent",
  "archived",
] as const satisfies readonly (keyof PartnersSearch)[];

/** Parses the search parameters of a URL; invalid ones are ignored. */
export function parsePartnersSearch(search: Record<string, unknown>): PartnersSearch {
  const { kinds, search: typed } = search;
  return withoutDefaults({
    search: typeof typed === "string" || typeof typed === "number" ? String(typed) : undefined,
    kinds: Array.isArray(kinds) ? KINDS.filter((kind) => (kinds as unknown[]).includes(kind)) : [],
    silent: search.silent === true,
    archived: search.archived === true,
    sort: search.sort === "last_exchange" ? "last_exchange" : undefined,
    descending: search.descending === true,
    creating: search.creating === true,
  });
}

/** Without parameters that have their default, so that the URL holds only what was chosen. */
export function withoutDefaults(search: ListSearchChange<PartnersSearch>): PartnersSearch {
  const chosen = Object.entries(search).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== "" &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0) &&
      !(key === "sort" && value === "name"),
  );
  return Object.fromEntries(chosen) as PartnersSearch;
}

/** The query of the core for these parameters. */
export function partnersQuery(search: PartnersSearch): Omit<OrganisationsQuery, "offset" | "limit"> {
  return {
    search: search.search ?? "",
    kinds: search.kinds ?? [],
    silent: search.silent ?? false,
    archived: search.archived ?? false,
    sort: search.sort ?? "name",
    descending: search.descending ?? false,
  };
}

/** Whether anything narrows the list. */
export function isFiltered(search: PartnersSearch): boolean {
  return partnersFilters.some((key) => search[key] !== undefined);
}
