import { Trans } from "@lingui/react/macro";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";

import { loadPalette, type SearchProps } from "../features/search";
import { hideProblem, SidePanelArea, Skeletons } from "../kit";
import classes from "./Layout.module.css";
import { Navigation } from "./Navigation";
import { TopBar } from "./TopBar";
import { useLock } from "./useLock";
import { useMenu } from "./useMenu";
import { useShortcuts } from "./useShortcuts";

const SearchPalette = lazy(async () => {
  const { SearchPalette, parts } = await loadPalette();
  return { default: (props: SearchProps) => <SearchPalette parts={parts} {...props} /> };
});
const ShortcutsDialog = lazy(() =>
  import("./ShortcutsDialog").then((module) => ({ default: module.ShortcutsDialog })),
);

/** By then the first page has been rendered. */
const PRELOAD_AFTER_MS = 1000;

/** The layout of an open section: navigation, top bar, page and side panel. */
export function Layout({ sectionName }: { sectionName: string }) {
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcuts({ onSearch: () => setSearching(true), onHelp: () => setHelping(true) });
  useFocusOnNavigation();
  usePreloadedSearch();
  useMenu({ onSearch: () => setSearching(true), onHelp: () => setHelping(true) });
  const lock = useLock();

  return (
    <div className={classes.window}>
      <a href="#page-title" className={classes.skip} onClick={skipToPage}>
        <Trans>Aller au contenu</Trans>
      </a>
      <Navigation />
      <div className={classes.main}>
        <TopBar
          sectionName={sectionName}
          onSearch={() => setSearching(true)}
          onHelp={() => setHelping(true)}
        />
        <SidePanelArea>
          <main>
            <Suspense fallback={<Skeletons shape="lines" />}>
              <Outlet />
            </Suspense>
          </main>
        </SidePanelArea>
      </div>
      {/* What opens over the window is loaded apart: the first paint does not wait for it. */}
      {searching && (
        <Suspense>
          <SearchPalette onClose={() => setSearching(false)} onLock={lock} />
        </Suspense>
      )}
      {helping && (
        <Suspense>
          <ShortcutsDialog onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Once the page is there, search is loaded too: who presses its keys types at once, and no letter shall be lost. */
function usePreloadedSearch(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}

// Not by the address: the part after `#` belongs to the router.
function skipToPage(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("page-title")?.focus();
}

/** After a change of page the focus goes to its title, and problems of the page before are gone, as in a page loaded anew. */
function useFocusOnNavigation(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const changed = shown.current !== undefined && shown.current !== path;
    // What went wrong on another page is not in the way on this one.
    if (changed) hideProblem();
    // A page that opens with a form over it leaves the focus there.
    if (changed && !document.querySelector("[aria-modal=true]"))
      document.getElementById("page-title")?.focus();
    shown.current = path;
  }, [path]);
}
