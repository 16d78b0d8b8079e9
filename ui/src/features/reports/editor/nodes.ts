import { Node, type Attribute } from "@tiptap/core";

/** Where a node may stand, what it holds, and its attributes: exactly those of `ruche-document`. */
interface Block {
  name: string;
  content?: string;
  attributes?: Record<string, Attribute>;
  /** What else of a pasted page becomes this block. */
  alsoFrom?: string;
}

const text = (initial: string | null = null): Attribute => ({ default: initial });
const ids: Attribute = {
  default: [],
  parseHTML: (element) => (element.getAttribute("photoIds") ?? "").split(",").filter(Boolean),
};
/** A decision keeps its identity through every edit, and a copy of it is another one. */
const ownId: Attribute = { default: null, parseHTML: () => crypto.randomUUID() };

const blocks: Block[] = [
  {
    name: "session",
    content: "block+",
    attributes: {
      sessionId: text(),
      kind: text("plenary"),
      time: text(),
      title: text(""),
      place: text(),
    },
  },
  {
    name: "speaker",
    content: "block+",
    attributes: { name: text(""), office: text(), role: text("speaker"), personId: text() },
  },
  {
    name: "quote",
    content: "paragraph+",
    attributes: { author: text(""), office: text(), source: text(), sourceUrl: text(), date: text() },
    alsoFrom: "blockquote",
  },
  {
    name: "socialPost",
    content: "paragraph+",
    attributes: {
      author: text(""),
      handle: text(""),
      network: text(""),
      date: text(),
      url: text(),
      photoId: text(),
    },
  },
  { name: "announcement", content: "paragraph+" },
  {
    name: "decision",
    content: "paragraph+",
    attributes: { id: ownId, taskId: text(), owner: text(), due: text() },
  },
  { name: "photo", attributes: { photoId: text() } },
  { name: "gallery", attributes: { photoIds: ids, ownership: text(), link: text() } },
  { name: "acknowledgements", content: "paragraph+" },
  { name: "signature", attributes: { name: text("") } },
];

export type BlockName =
  | "session"
  | "speaker"
  | "quote"
  | "socialPost"
  | "announcement"
  | "decision"
  | "photo"
  | "gallery"
  | "acknowledgements"
  | "signature";

function nodeOf({ name, content, attributes = {}, alsoFrom }: Block): Node {
  return Node.create({
    name,
    group: "block",
    ...(content === undefined ? { atom: true } : { content, defining: true }),
    draggable: content === undefined,
    selectable: true,
    isolating: content === "block+",
    addAttributes: () => attributes,
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }, ...(alsoFrom ? [{ tag: alsoFrom }] : [])],
    renderHTML: ({ HTMLAttributes }) => [
      "div",
      { ...HTMLAttributes, "data-block": name },
      ...(content === undefined ? [] : [0 as const]),
    ],
  });
}

/** The blocks of a report, by their names. */
export const blockNames: ReadonlySet<string> = new Set(blocks.map(({ name }) => name));

/** The blocks of a report, without their looks. */
export const blockNodes: readonly Node[] = blocks.map(nodeOf);
