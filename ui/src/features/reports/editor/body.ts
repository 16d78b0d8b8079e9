import type { JSONContent } from "@tiptap/core";

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
