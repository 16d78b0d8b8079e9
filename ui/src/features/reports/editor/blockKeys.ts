import { Extension, type Editor } from "@tiptap/core";

import { blockNames } from "./nodes";
import { focusMissingField, leaveBlock, partsOf, removeBlock, TEXT } from "./blockCommands";

/** What can be typed in beside the text of a block. A choice is reached by Tab: Enter would open it. */
const FIELDS = "input, textarea";

/** The innermost block around the caret, and whether the caret is on its last line and nothing is written there. */
function blockAround(editor: Editor): { at: number; finished: boolean } | null {
  const { $from, empty } = editor.state.selection;
  for (let depth = $from.depth - 1; depth > 0; depth--) {
    if (!blockNames.has($from.node(depth).type.name)) continue;
    const block = $from.node(depth);
    const finished =
      empty &&
      depth === $from.depth - 1 &&
      $from.parent.content.size === 0 &&
      $from.index(depth) === block.childCount - 1;
    return { at: $from.before(depth), finished };
  }
  return null;
}

/** Enter on an empty last line leaves a block, first to the line of it that must still be filled: who said it, for a quote. */
function leaveByEnter(editor: Editor): boolean {
  const around = blockAround(editor);
  if (!around?.finished) return false;
  const { at } = around;
  const { $from } = editor.state.selection;
  if ($from.node($from.depth - 1).childCount > 1)
    editor.view.dispatch(editor.state.tr.delete($from.before(), $from.after()));
  if (!focusMissingField(editor, at)) leaveBlock(editor, at);
  return true;
}

/** Tab goes from the text of a block to the lines beside it: by itself it would go to those of the first block. */
function goToField(editor: Editor, step: -1 | 1): boolean {
  const around = blockAround(editor);
  if (around === null || editor.isActive("listItem")) return false;
  const parts = partsOf(editor, around.at, `${FIELDS}, select, ${TEXT}`);
  const field = parts[parts.findIndex((part) => part.matches(TEXT)) + step];
  if (field) focusAndSelect(field);
  return field !== undefined;
}

/** Backspace in a block where nothing is written takes it away. */
function removeEmpty(editor: Editor): boolean {
  const around = blockAround(editor);
  if (!around?.finished || editor.state.doc.nodeAt(around.at)?.childCount !== 1) return false;
  removeBlock(editor, around.at);
  return true;
}

/** Writing a whole report without the mouse: into a block, through its lines, and out of it. */
export const BlockKeys = Extension.create({
  name: "blockKeys",
  // Before what Enter and Tab do in running text.
  priority: 200,
  addKeyboardShortcuts() {
    return {
      Enter: () => leaveByEnter(this.editor),
      Tab: () => goToField(this.editor, 1),
      "Shift-Tab": () => goToField(this.editor, -1),
      Backspace: () => removeEmpty(this.editor),
    };
  },
});

/** What a line holds is selected, so that typing replaces it. */
function focusAndSelect(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

/** Enter in a line of a block goes on to its next line or its text, and from the last one on behind the block. */
export function focusNextField(field: HTMLElement): void {
  const block = field.closest<HTMLElement>("[data-block]");
  const editor = field.closest<HTMLElement & { editor?: Editor }>(".tiptap")?.editor;
  if (!block || !editor) return;
  const at = positionOf(editor, block);
  const parts = partsOf(editor, at, `${FIELDS}, ${TEXT}`);
  const next = parts[parts.indexOf(field) + 1];
  if (next === undefined) leaveBlock(editor, at);
  else if (next.matches(TEXT))
    editor
      .chain()
      .focus(at + 2)
      .run();
  else focusAndSelect(next);
}

/** Where in the text the block of an element stands. */
function positionOf({ view, state }: Editor, block: HTMLElement): number {
  const inside = view.posAtDOM(block, 0);
  const node = state.doc.nodeAt(inside);
  // A block without text has no inside.
  return node?.isAtom && node.type.name === block.dataset.block ? inside : inside - 1;
}
