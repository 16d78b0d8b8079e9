import { useLingui } from "@lingui/react/macro";
import { useEditorState, type Editor } from "@tiptap/react";

import classes from "./editor.module.css";

interface Entry {
  position: number;
  level: number;
  text: string;
}

/** The titles and sessions of the text; a click goes there. */
export function Outline({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const entries = useEditorState({ editor, selector: ({ editor: { state } }) => outlineOf(state.doc) });
  if (entries.length === 0) return null;
  return (
    <nav className={classes.outline} aria-label={t`Plan du compte rendu`}>
      <p className={classes.outlineTitle}>{t`Plan`}</p>
      <ol>
        {entries.map(({ position, level, text }) => (
          <li key={position} data-level={level}>
            <button type="button" onClick={() => goTo(editor, position)}>
              {text || t`Sans titre`}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function outlineOf(doc: Editor["state"]["doc"]): Entry[] {
  const entries: Entry[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === "session") entries.push({ position, level: 2, text: node.attrs.title as string });
    if (node.type.name === "heading")
      entries.push({ position, level: node.attrs.level as number, text: node.textContent });
    return node.type.name === "session";
  });
  return entries;
}

function goTo(editor: Editor, position: number): void {
  const dom = editor.view.nodeDOM(position);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: "start", behavior: "smooth" });
  editor.commands.focus(position + 1, { scrollIntoView: false });
}
