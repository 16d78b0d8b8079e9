import { i18n } from "@lingui/core";
import { Extension } from "@tiptap/core";
import { ReactRenderer } from "@tiptap/react";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";

import { editorContext } from "./context";
import { findInsertions, type Insertion } from "./insertions";
import { SlashMenu, type SlashMenuHandle } from "./SlashMenu";

/** “/” at the beginning of a word opens the menu of what can be inserted; arrows and Enter choose, Escape closes. */
export const SlashExtension = Extension.create({
  name: "slash",
  addProseMirrorPlugins() {
    return [
      Suggestion<Insertion, Insertion>({
        editor: this.editor,
        char: "/",
        items: ({ query }) => findInsertions(query, (message) => i18n._(message)),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          const context = editorContext(editor);
          if (context) props.run(editor, context);
        },
        render: drawMenu,
      }),
    ];
  },
});

function drawMenu() {
  let menu: ReactRenderer<SlashMenuHandle, SuggestionProps<Insertion, Insertion>> | null = null;
  const place = ({ clientRect }: SuggestionProps<Insertion, Insertion>) => {
    const caret = clientRect?.();
    if (!caret || menu === null) return;
    const below = caret.bottom + 340 < window.innerHeight;
    Object.assign(menu.element.style, {
      position: "fixed",
      zIndex: "300",
      left: `${Math.min(caret.left, window.innerWidth - 340)}px`,
      ...(below
        ? { top: `${caret.bottom + 8}px`, bottom: "auto" }
        : { top: "auto", bottom: `${window.innerHeight - caret.top + 8}px` }),
    });
  };
  return {
    onStart: (props: SuggestionProps<Insertion, Insertion>) => {
      menu = new ReactRenderer(SlashMenu, { props, editor: props.editor });
      document.body.append(menu.element);
      place(props);
    },
    onUpdate: (props: SuggestionProps<Insertion, Insertion>) => {
      menu?.updateProps(props);
      place(props);
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => menu?.ref?.onKey(event) ?? false,
    onExit: () => {
      menu?.element.remove();
      menu?.destroy();
      menu = null;
    },
  };
}
