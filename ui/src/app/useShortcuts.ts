import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";

import { isTyping } from "../kit";
import { navigationPages, useUndo, type NavigationPage } from "../platform";

const GO_WITHIN_MS = 1500;

interface Actions {
  onSearch: () => void;
  onHelp: () => void;
}

/** The keys that work on every page. */
export function useShortcuts({ onSearch, onHelp }: Actions): void {
  const navigate = useNavigate();
  const { undo, redo } = useUndo();
  const goPressed = useRef(-Infinity);

  const go = (page: NavigationPage | undefined) => page && (() => void navigate({ to: page.path }));

  const withControl = (key: string, { shiftKey, target }: KeyboardEvent) => {
    if (key === "k") return onSearch;
    if (/^[1-9]$/.test(key)) return go(navigationPages()[Number(key) - 1]);
    // In a field these keys undo the typing itself.
    if (isTyping(target)) return undefined;
    if (key === "z") return shiftKey ? redo : undo;
    return key === "y" ? redo : undefined;
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || document.querySelector("[aria-modal=true]")) return;
    const key = event.key.toLowerCase();
    let action: (() => void) | undefined;
    if (event.ctrlKey || event.metaKey) {
      action = withControl(key, event);
    } else if (!isTyping(event.target)) {
      const going = event.timeStamp - goPressed.current < GO_WITHIN_MS;
      goPressed.current = key === "g" ? event.timeStamp : -Infinity;
      action =
        key === "?" ? onHelp : going ? go(navigationPages().find(({ letter }) => letter === key)) : undefined;
    }
    if (action === undefined) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
