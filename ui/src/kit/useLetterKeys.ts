import { useEffect, useEffectEvent, useRef } from "react";

import { isTyping } from "./isTyping";

/** After this key, a letter leads to another page. */
const GO = "g";
const GO_WITHIN_MS = 1500;

/** Single-letter shortcuts of a page, active while nothing is being typed and no dialog is open. */
export function useLetterKeys(actions: Readonly<Record<string, () => void>>): void {
  const going = useRef(-Infinity);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isTyping(event.target) || document.querySelector("[aria-modal=true]")) return;
    const key = event.key.toLowerCase();
    const leaving = event.timeStamp - going.current < GO_WITHIN_MS;
    going.current = key === GO ? event.timeStamp : -Infinity;
    const action = leaving ? undefined : actions[key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
