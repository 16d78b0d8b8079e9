import { useEffect, useRef } from "react";

import type { PaletteEntry, PaletteGroup } from "../../../platform";
import classes from "./PaletteList.module.css";
import { PaletteOption } from "./PaletteOption";

interface PaletteListProps {
  id: string;
  label: string;
  groups: readonly PaletteGroup[];
  /** The words to highlight. */
  words: string;
  /** The index of the active entry, over all groups. */
  active: number;
  onActive: (index: number) => void;
  onRun: (entry: PaletteEntry) => void;
}

/** The id of the entry at a place, by which the field names it. */
export const optionId = (list: string, index: number) => `${list}-${index}`;

/** What can be chosen, in groups. The focus stays in the field. */
export function PaletteList({ id, label, groups, words, active, onActive, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  // Another answer begins at its top.
  useEffect(() => void list.current?.scrollTo(0, 0), [words]);

  const places = new Map(groups.flatMap(({ entries }) => entries).map((entry, place) => [entry, place]));
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} tabIndex={-1} className={classes.list}>
      {groups.map((group) => {
        const heading = `${id}-${group.key}`;
        return (
          <div key={group.key} role="group" aria-labelledby={heading} className={classes.group}>
            <div id={heading} role="presentation" className={classes.heading}>
              {group.label}
            </div>
            {group.entries.map((entry) => (
              <PaletteOption
                key={entry.key}
                id={optionId(id, places.get(entry) ?? 0)}
                entry={entry}
                words={words}
                active={places.get(entry) === active}
                onPoint={() => onActive(places.get(entry) ?? 0)}
                onRun={() => onRun(entry)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
