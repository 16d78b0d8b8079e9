import type { Category, DuesFilter, Lacking, PeopleQuery, PeopleSort, Presence } from "../../../bindings";

/** The search parameters of the list of people; a missing one has its default. */
export interface PeopleSearch {
  search?: string;
  categories?: Category[];
  presence?: Presence;
  dues?: DuesFilter;
  tag?: string;
  lacking?: Lacking;
  sort?: PeopleSort;
  descending?: boolean;
  /** Whether the record in the panel is being edited. */
  edit?: boolean;
}

/** Changes to it; `undefined` takes something out. */
export type PeopleSearchChange = { [K in keyof PeopleSearch]?: PeopleSearch[K] | undefined };

const CATEGORIES = ["member", "regular_contact", "occasional_contact"] as const satisfies readonly Category[];
const PRESENCES = ["present", "left", "archived", "all"] as const satisfies readonly Presence[];
const DUES = ["paid", "due"] as const satisfies readonly DuesFilter[];
const LACKING = ["email", "phone", "address"] as const satisfies readonly Lacking[];
const SORTS = ["name", "category", "city", "joined"] as const satisfies readonly PeopleSort[];

const oneOf = <T extends string>(known: readonly T[], value: unknown) => known.find((word) => word === value);
const textOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Parses the search parameters of a URL; invalid ones are ignored. */
export function parsePeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const categories = Array.isArray(search.categories)
    ? CATEGORIES.filter((category) => (search.categories as unknown[]).includes(category))
    : [];
  return withoutDefaults({
    search: textOf(search.search),
    categories,
    presence: oneOf(PRESENCES, search.presence),
    dues: oneOf(DUES, search.dues),
    tag: textOf(search.tag),
    lacking: oneOf(LACKING, search.lacking),
    sort: oneOf(SORTS, search.sort),
    descending: search.descending === true,
    edit: search.edit === true,
  });
}

/** Without parameters that have their default, so that the URL holds only what was chosen. */
export function withoutDefaults(search: PeopleSearchChange): PeopleSearch {
  const said = Object.entries(search).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== "" &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0) &&
      !(key === "presence" && value === "present") &&
      !(key === "sort" && value === "name"),
  );
  return Object.fromEntries(said) as PeopleSearch;
}

/** The query of the core for these parameters. */
export function peopleQuery(search: PeopleSearch): Omit<PeopleQuery, "offset" | "limit"> {
  return {
    search: search.search ?? "",
    categories: search.categories ?? [],
    presence: search.presence ?? "present",
    dues: search.dues ?? null,
    tag: search.tag ?? null,
    lacking: search.lacking ?? null,
    sort: search.sort ?? "name",
    descending: search.descending ?? false,
  };
}

/** Whether anything narrows the list, other than who is still here. */
export function isFiltered({ search, categories, presence, dues, tag, lacking }: PeopleSearch): boolean {
  return [search, categories, presence, dues, tag, lacking].some((part) => part !== undefined);
}
