import { useState, type KeyboardEvent } from "react";

interface GridKeys {
  total: number;
  /** How many rows a screen holds. */
  page: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
  /** Chooses one row, or the other way round. */
  onToggle: (index: number) => void;
  /** Chooses all rows from one to the other. */
  onExtend: (from: number, to: number) => void;
  onAll: () => void;
}

/** The keys of a list: arrows, pages, ends, Space to choose, Shift to choose a run, Enter to open. */
export function useGridKeys({ total, page, onMove, onOpen, onToggle, onExtend, onAll }: GridKeys) {
  const [active, setActive] = useState(0);
  /** Where a run of chosen rows begins. */
  const [anchor, setAnchor] = useState(0);

  const moveTo = (index: number, extend: boolean) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setActive(next);
    if (extend) onExtend(anchor, next);
    else setAnchor(next);
    onMove(next);
  };

  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (total === 0 || event.target !== event.currentTarget) return;
    const step = steps[event.key];
    if (step !== undefined) moveTo(step, event.shiftKey);
    else if (event.key === "Enter") onOpen(active);
    else if (event.key === " " && event.shiftKey) onExtend(anchor, active);
    else if (event.key === " ") {
      setAnchor(active);
      onToggle(active);
    } else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) onAll();
    else return;
    event.preventDefault();
  };

  /** For the mouse: the row clicked is the one the keys go on from. */
  const place = (index: number, extend: boolean) => {
    setActive(index);
    if (extend) onExtend(anchor, index);
    else setAnchor(index);
  };

  return { active: Math.min(active, Math.max(0, total - 1)), onKeyDown, place };
}
