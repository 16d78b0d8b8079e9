import { createRootRoute } from "@tanstack/react-router";

/** The search parameters that every page may have: the record in the side panel, so that back, reload and links restore it. */
interface RootSearch {
  record?: string;
}

/** The route above those of all features; what it renders is set where the routes are put together. */
export const rootRoute = createRootRoute({
  validateSearch: (search): RootSearch =>
    typeof search.record === "string" ? { record: search.record } : {},
});
