import { useLingui } from "@lingui/react/macro";
import type { SuggestionProps } from "@tiptap/suggestion";
import { useEffect, useImperativeHandle, useState, type Ref } from "react";

import classes from "./editor.module.css";
import type { Insertion } from "./insertions";

export interface SlashMenuHandle {
  /** Whether the key was for the menu. */
  onKey(event: KeyboardEvent): boolean;
}

interface SlashMenuProps extends SuggestionProps<Insertion, Insertion> {
  ref?: Ref<SlashMenuHandle>;
}

/** What can be inserted at the caret. The focus stays in the text: the keys come from there. */
export function SlashMenu({ items, command, ref }: SlashMenuProps) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState({ items, index: 0 });
  // Another letter makes another list, which begins at its top.
  const active = chosen.items === items ? chosen.index : 0;
  const setActive = (index: number) => setChosen({ items, index });

  useImperativeHandle(ref, () => ({
    onKey(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && items.length > 0) {
        setActive((active + step + items.length) % items.length);
        return true;
      }
      const item = items[active];
      if ((event.key === "Enter" || event.key === "Tab") && item) {
        command(item);
        return true;
      }
      return false;
    },
  }));

  useEffect(() => {
    document.getElementById(`slash-${items[active]?.key ?? ""}`)?.scrollIntoView({ block: "nearest" });
  }, [active, items]);

  if (items.length === 0) return null;
  return (
    <div className={classes.slash} role="listbox" aria-label={t`Insérer dans le texte`}>
      {items.map((item, index) => (
        <div
          key={item.key}
          id={`slash-${item.key}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classes.slashItem}
          onPointerMove={() => setActive(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            command(item);
          }}
        >
          <item.icon aria-hidden="true" size="1.25rem" />
          {i18n._(item.label)}
        </div>
      ))}
    </div>
  );
}
