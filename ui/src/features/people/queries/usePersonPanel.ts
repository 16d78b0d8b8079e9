import { useNavigate, useSearch } from "@tanstack/react-router";

import type { PersonId } from "../../../bindings";
import { parsePeopleSearch } from "./peopleSearch";

/** Stands for the id of a record that is being created. */
const NEW = "new";

/** The record in the side panel and whether it is being edited, from the URL. */
export function usePersonPanel() {
  const search = useSearch({ strict: false });
  const { record } = search;
  const editing = parsePeopleSearch(search).edit ?? false;
  const navigate = useNavigate();
  const go = (to: string | undefined, edit: boolean) =>
    void navigate({
      to: ".",
      search: (before) => {
        const rest: Record<string, unknown> = { ...before };
        delete rest.record;
        delete rest.edit;
        return { ...rest, ...(to === undefined ? {} : { record: to }), ...(edit ? { edit } : {}) };
      },
      // From record to record, and from a record to its form, “back” should leave the panel.
      replace: record !== undefined && to !== undefined,
    });
  return {
    /** The person shown; undefined when the panel is closed or a new record is typed in it. */
    person: record === NEW ? undefined : record,
    creating: record === NEW,
    editing,
    open: (id: PersonId) => go(id, false),
    create: () => go(NEW, false),
    edit: (on: boolean) => go(record, on),
    close: () => go(undefined, false),
  };
}
