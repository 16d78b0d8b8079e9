import type { Editor, JSONContent } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { NodeSelection, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** Where no other block may stand: what is inserted there goes behind. */
const CLOSED = new Set([
  "quote",
  "socialPost",
  "announcement",
  "decision",
  "acknowledgements",
  "bulletList",
  "orderedList",
]);
/** What begins a new part of the day, and so never stands inside of these. */
const BEHIND: Record<string, ReadonlySet<string>> = {
  session: new Set(["session", "speaker"]),
  speaker: new Set(["speaker"]),
  acknowledgements: new Set(["session", "speaker"]),
  signature: new Set(["session", "speaker"]),
};

/** A line that must be filled. */
const MISSING_FIELD = "[data-lacking]";
/** Where the text of a block is. */
export const TEXT = "[data-node-view-content]";

/** The depth of the outermost block around the caret that the new one goes behind, if there is one. */
function outermost($at: ResolvedPos, name: string): number | null {
  const listed = BEHIND[name];
  for (let depth = 1; depth <= $at.depth; depth++) {
    const around = $at.node(depth).type.name;
    if (CLOSED.has(around) || listed?.has(around)) return depth;
  }
  return null;
}

/**
 * Puts a block where it belongs: in the place of the empty paragraph at the caret, else behind what is written there. A new
 * session goes behind the one at hand, a new speaker behind the one who speaks. The caret then stands where one types first.
 */
export function insertBlock(editor: Editor, content: JSONContent): void {
  const { tr, schema } = editor.state;
  const block = schema.nodeFromJSON(content);
  const at = place(tr, block);
  settleCaret(tr, at, block);
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
  // Its name or title comes before its text; who said it and where can wait until the words are written.
  requestAnimationFrame(() => {
    const [first] = partsOf(editor, at, `${MISSING_FIELD}, ${TEXT}`);
    if (first?.matches(MISSING_FIELD)) first.focus();
  });
}

function place(tr: Transaction, block: Node): number {
  const { $to } = tr.selection;
  const depth = outermost($to, block.type.name);
  const empty = $to.parent.isTextblock && $to.parent.content.size === 0;
  if (depth === null) {
    const after = $to.depth === 0 ? $to.pos : $to.after();
    const at = empty ? $to.before() : after;
    tr.replaceWith(at, after, block);
    return at;
  }
  const at = $to.after(depth);
  tr.insert(at, block);
  if (!empty) return at;
  // The line on which one asked for the block is not left behind.
  let line = $to.depth;
  while (line - 1 > depth && $to.node(line - 1).childCount === 1) line--;
  if ($to.node(line - 1).childCount === 1) return at;
  const steps = tr.steps.length;
  tr.delete($to.before(line), $to.after(line));
  return tr.mapping.slice(steps).map(at);
}

/** The caret goes into the text of a new block; one without text is followed by a line to go on writing. */
function settleCaret(tr: Transaction, at: number, block: Node): void {
  if (!block.isAtom) {
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
    return;
  }
  if (block.type.name === "signature") {
    tr.setSelection(NodeSelection.create(tr.doc, at));
    return;
  }
  goBehind(tr, at + block.nodeSize);
}

/** Puts the caret into the paragraph at `at`, which is made when something else, or nothing, stands there. */
function goBehind(tr: Transaction, at: number): void {
  const $at = tr.doc.resolve(at);
  const { paragraph } = tr.doc.type.schema.nodes;
  if (paragraph && !($at.nodeAfter?.type === paragraph && $at.nodeAfter.content.size === 0))
    tr.insert(at, paragraph.create());
  tr.setSelection(Selection.near(tr.doc.resolve(at + 1)));
}

/** What of the block at `at`, and not of a block inside of it, matches a selector. */
export function partsOf(editor: Editor, at: number, selector: string): HTMLElement[] {
  const dom = editor.isDestroyed ? null : editor.view.nodeDOM(at);
  const own = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>("[data-block]") : null;
  const parts = own?.querySelectorAll<HTMLElement>(selector) ?? [];
  return [...parts].filter((part) => part.closest("[data-block]") === own);
}

/** The first line of a block that must be filled gets the focus. Whether there was one. */
export function focusMissingField(editor: Editor, at: number): boolean {
  const [line] = partsOf(editor, at, MISSING_FIELD);
  line?.focus();
  return line !== undefined;
}

/** Goes on behind the block at `at`. */
export function leaveBlock(editor: Editor, at: number): void {
  const { tr } = editor.state;
  const block = tr.doc.nodeAt(at);
  if (block === null) return;
  goBehind(tr, at + block.nodeSize);
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Exchanges the block at `at` with the one before it or behind it. Whether there was one. */
export function moveBlock(editor: Editor, at: number, step: -1 | 1): boolean {
  const { tr } = editor.state;
  const $at = tr.doc.resolve(at);
  const block = $at.nodeAfter;
  const other = block && (step < 0 ? $at.nodeBefore : tr.doc.resolve(at + block.nodeSize).nodeAfter);
  if (!block || !other) return false;
  const to = step < 0 ? at - other.nodeSize : at + other.nodeSize;
  tr.delete(at, at + block.nodeSize).insert(to, block);
  tr.setSelection(block.isAtom ? NodeSelection.create(tr.doc, to) : Selection.near(tr.doc.resolve(to + 1)));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Removes the block at `at`, text and all: undo brings it back. */
export function removeBlock(editor: Editor, at: number): void {
  const { tr } = editor.state;
  const block = tr.doc.nodeAt(at);
  if (block === null) return;
  tr.delete(at, at + block.nodeSize);
  tr.setSelection(Selection.near(tr.doc.resolve(at), -1));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}
