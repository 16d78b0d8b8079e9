/** Which rows are chosen: some by name, or all but some, since a long list is never held whole. */
export type Selection =
  | { readonly mode: "some"; readonly ids: ReadonlySet<string> }
  | { readonly mode: "all"; readonly except: ReadonlySet<string> };

export const noSelection: Selection = { mode: "some", ids: new Set() };
export const wholeSelection: Selection = { mode: "all", except: new Set() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.mode === "some" ? selection.ids.has(id) : !selection.except.has(id);
}

/** How many of `total` rows are chosen. */
export function selectedCount(selection: Selection, total: number): number {
  return selection.mode === "some" ? selection.ids.size : total - selection.except.size;
}

/** The selection with these rows chosen, or not. */
export function withRows(selection: Selection, ids: readonly string[], chosen: boolean): Selection {
  const named = new Set(selection.mode === "some" ? selection.ids : selection.except);
  for (const id of ids) {
    if (chosen === (selection.mode === "some")) named.add(id);
    else named.delete(id);
  }
  return selection.mode === "some" ? { mode: "some", ids: named } : { mode: "all", except: named };
}
