import { getSchema, type JSONContent } from "@tiptap/core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

import { toEditor } from "./body";
import { isAddress, reportExtensions } from "./schema";

/** The report of a day with one of every node: `ruche-document` reads the same file, so the two schemas cannot drift. */
const golden = JSON.parse(
  readFileSync(path.resolve("../tests/golden/report/every-node.json"), "utf8"),
) as JSONContent;

const schema = getSchema(reportExtensions());

/** What the core leaves out: attributes without a value, and how a link opens. */
function plain(node: JSONContent): JSONContent {
  const { attrs, content, marks, ...rest } = node;
  const attributes = Object.fromEntries(
    Object.entries(attrs ?? {}).filter(
      ([name, value]) => value !== null && !["target", "rel", "class", "title"].includes(name),
    ),
  );
  return {
    ...rest,
    ...(Object.keys(attributes).length > 0 ? { attrs: attributes } : {}),
    ...(content ? { content: content.map(plain) } : {}),
    ...(marks ? { marks: marks.map((mark) => plain(mark as JSONContent)) as JSONContent["marks"] } : {}),
  } as JSONContent;
}

describe("the schema of the editor", () => {
  it("holds every node of a report, and writes it back as it was", () => {
    const document = schema.nodeFromJSON(golden);
    document.check();
    expect(plain(document.toJSON() as JSONContent)).toEqual(plain(golden));
  });

  it("knows no other node and no other mark", () => {
    const used = new Set<string>(["text"]);
    const marks = new Set<string>();
    const walk = (node: JSONContent) => {
      used.add(node.type ?? "");
      node.marks?.forEach((mark) => marks.add(mark.type));
      node.content?.forEach(walk);
    };
    walk(golden);
    expect(Object.keys(schema.nodes).sort()).toEqual([...used].sort());
    expect(Object.keys(schema.marks).sort()).toEqual([...marks].sort());
  });

  it("gives a block without content a paragraph to write in", () => {
    const bare = { type: "doc", content: [{ type: "session", attrs: { kind: "break", title: "Déjeuner" } }] };
    const document = schema.nodeFromJSON(toEditor(bare as never));
    document.check();
    expect(document.firstChild?.childCount).toBe(1);
    expect(document.lastChild?.type.name).toBe("paragraph");
  });

  it("leads only to the web and to mailboxes", () => {
    expect(["https://exemple.fr", "mailto:paule@courriel.example"].every(isAddress)).toBe(true);
    expect(["javascript:alert(1)", "data:text/html,x", "tel:0102", "exemple.fr"].some(isAddress)).toBe(false);
  });
});
