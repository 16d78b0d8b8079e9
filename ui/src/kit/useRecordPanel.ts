import { useNavigate, useSearch } from "@tanstack/react-router";

/** The record in the side panel. It stands in the address (`?record=`), so that back, reload and links from elsewhere keep it. */
export function useRecordPanel() {
  const { record } = useSearch({ strict: false });
  const navigate = useNavigate();
  const show = (id: string | undefined) =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, record: id }),
      // From record to record, “back” should leave the panel and not walk through all of them.
      replace: record !== undefined && id !== undefined,
    });
  return { record, open: (id: string) => show(id), close: () => show(undefined) };
}
