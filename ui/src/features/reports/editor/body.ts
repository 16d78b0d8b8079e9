import type { Editor, JSONContent } from "@tiptap/core";

import type { Document } from "../../../bindings";

const HOLDING_BLOCKS = new Set(["session", "speaker", "listItem"]);
const HOLDING_PARAGRAPHS = new Set(["quote", "socialPost", "announcement", "decision", "acknowledgements"]);

/** A stored text as the editor needs it: a block without content gets the empty paragraph in which one writes. */
export function toEditor(body: Document): JSONContent {
  const { content = [], ...doc } = fill(body as JSONContent);
  // Below a block at the end there is a line to go on: the caret could not be put behind it.
  const open = content.at(-1)?.type === "paragraph";
  return { ...doc, content: open ? content : [...content, { type: "paragraph" }] };
}

function fill(node: JSONContent): JSONContent {
  const content = node.content?.map(fill) ?? [];
  const needsOne =
    content.length === 0 &&
    (node.type === "doc" || HOLDING_BLOCKS.has(node.type ?? "") || HOLDING_PARAGRAPHS.has(node.type ?? ""));
  if (needsOne) return { ...node, content: [{ type: "paragraph" }] };
  return node.content === undefined ? node : { ...node, content };
}

/** What the editor holds, to be stored. The core checks it node by node. */
export const toBody = (content: JSONContent): Document => content as Document;

/** A stored text with nothing but its words, a line for each block. */
export function plainText({ schema }: Editor, body: Document): string {
  const doc = schema.nodeFromJSON(toEditor(body));
  return doc.textBetween(0, doc.content.size, "\n").trim();
}

/** Whether two stored texts are the same in the editor, where what is left out and its default are. */
export function isSameText({ schema }: Editor, one: Document, other: Document): boolean {
  return schema.nodeFromJSON(toEditor(one)).eq(schema.nodeFromJSON(toEditor(other)));
}
