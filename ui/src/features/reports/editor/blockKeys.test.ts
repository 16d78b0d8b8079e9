import { Editor, type JSONContent } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";

import { BlockKeys } from "./blockKeys";
import { insertBlock, moveBlock } from "./blockCommands";
import { reportExtensions } from "./schema";

let editor: Editor;
afterEach(() => editor.destroy());

const text = (words = ""): JSONContent => ({
  type: "paragraph",
  ...(words ? { content: [{ type: "text", text: words }] } : {}),
});
const speaker = (name: string, ...content: JSONContent[]): JSONContent => ({
  type: "speaker",
  attrs: { name },
  content,
});

/** An editor whose caret stands where `|` is written. */
function open(...content: JSONContent[]): void {
  editor = new Editor({
    element: document.body.appendChild(document.createElement("div")),
    extensions: [...reportExtensions(), BlockKeys],
    content: { type: "doc", content },
  });
  let caret = 1;
  editor.state.doc.descendants((node, at) => {
    if (node.isText && node.text?.includes("|")) caret = at + node.text.indexOf("|");
  });
  editor.view.dispatch(editor.state.tr.delete(caret, caret + 1));
  editor.commands.setTextSelection(caret);
}

const press = (key: string) =>
  editor.view.someProp("handleKeyDown", (handle) =>
    handle(editor.view, new KeyboardEvent("keydown", { key, cancelable: true })),
  );

/** The blocks with their words, one inside the other. */
function outline(node: JSONContent = editor.getJSON()): string {
  if (node.type === "text") return node.text ?? "";
  const inside = (node.content ?? []).map((child) => outline(child)).join(" ");
  const name = (node.attrs as { name?: string } | undefined)?.name ?? node.type ?? "";
  return node.type === "paragraph" ? inside || "_" : node.type === "doc" ? inside : `${name}(${inside})`;
}
const caretIn = () => editor.state.selection.$from.node(1).type.name;

describe("a block goes where it belongs", () => {
  it("takes the place of the empty line on which it was asked for", () => {
    open(text("Avant"), text("|"));
    insertBlock(editor, { type: "session", content: [text()] });
    expect(outline()).toBe("Avant session(_) _");
    expect(caretIn()).toBe("session");
  });

  it("puts who speaks next behind who spoke, not inside", () => {
    open({ type: "session", content: [speaker("Hector", text("Écouter."), text("|"))] });
    insertBlock(editor, speaker("Clarisse", text()));
    expect(outline()).toBe("session(Hector(Écouter.) Clarisse(_)) _");
  });

  it("puts the next session behind the whole of this one", () => {
    open({ type: "session", attrs: { title: "1" }, content: [speaker("Hector", text("Écouter.|"))] });
    insertBlock(editor, { type: "session", content: [text()] });
    expect(outline()).toBe("session(Hector(Écouter.)) session(_) _");
  });

  it("never cuts a decision in two", () => {
    open({ type: "decision", attrs: { id: "d" }, content: [text("Tracter| samedi.")] });
    insertBlock(editor, { type: "announcement", content: [text()] });
    expect(outline()).toBe("decision(Tracter samedi.) announcement(_) _");
  });

  it("leaves no empty point of a list behind", () => {
    const item = (words: string) => ({ type: "listItem", content: [text(words)] });
    open({ type: "bulletList", content: [item("ISF"), item("|")] });
    insertBlock(editor, { type: "quote", content: [text()] });
    expect(outline()).toBe("bulletList(listItem(ISF)) quote(_) _");
  });

  it("is followed by a line to go on when it holds no text", () => {
    open({ type: "session", content: [text("|")] });
    insertBlock(editor, { type: "photo", attrs: { photoId: "p" } });
    expect(outline()).toBe("session(photo() _) _");
    expect(caretIn()).toBe("session");
  });

  it("changes places with its neighbour", () => {
    open(text("A|"), speaker("Hector", text("Écouter.")));
    expect(moveBlock(editor, 3, -1)).toBe(true);
    expect(outline()).toBe("Hector(Écouter.) A _");
    expect(moveBlock(editor, 0, -1)).toBe(false);
  });
});

describe("a block is left and removed by keyboard", () => {
  it("is left by Enter on its empty last line, one block at a time", () => {
    open({ type: "session", content: [speaker("Hector", text("Écouter."), text("|"))] });
    press("Enter");
    expect(outline()).toBe("session(Hector(Écouter.) _) _");
    press("Enter");
    expect(outline()).toBe("session(Hector(Écouter.)) _");
    expect(caretIn()).toBe("paragraph");
  });

  it("keeps an empty line between two others", () => {
    open(speaker("Hector", text("A"), text("|"), text("B")));
    press("Enter");
    expect(outline()).toBe("Hector(A _ _ B) _");
  });

  it("goes when nothing is written in it, by Backspace", () => {
    open(text("Avant"), speaker("", text("|")));
    press("Backspace");
    expect(outline()).toBe("Avant _");
  });
});
