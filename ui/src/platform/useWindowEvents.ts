import { useEffect, useEffectEvent } from "react";

import type { NavigationPage } from "./feature";
import { navigationPages } from "./features";
import { listen } from "./platform";

/** Handles an entry of the native menu for as long as the component is mounted. */
export function useMenuEntry(entry: string, action: () => void): void {
  const act = useEffectEvent(action);
  useEffect(() => listen("menu", (chosen) => chosen === entry && act()), [entry]);
}

/** Handles the entries of the native menu that lead to a page, which are its paths. */
export function useMenuPages(open: (path: NavigationPage["path"]) => void): void {
  const act = useEffectEvent((entry: string) => {
    const page = navigationPages().find(({ path }) => path === entry);
    if (page) open(page.path);
  });
  useEffect(() => listen("menu", (entry) => act(entry)), []);
}

/** Takes files that are dropped on the window; they count as chosen by the person. */
export function useDroppedFiles(take: (paths: string[]) => void): void {
  const act = useEffectEvent(take);
  useEffect(() => listen("dropped", (paths) => act(paths)), []);
}
