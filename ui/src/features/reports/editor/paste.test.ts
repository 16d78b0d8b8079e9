import { Editor } from "@tiptap/core";
import { describe, expect, it } from "vitest";

import { cleanPasted } from "./paste";
import { reportExtensions } from "./schema";

/** The text after a paste, a line for each paragraph. */
function pasted(html: string): string {
  const editor = new Editor({
    extensions: reportExtensions(),
    editorProps: { transformPastedHTML: cleanPasted },
  });
  editor.view.pasteHTML(html, new Event("paste") as ClipboardEvent);
  const result = editor.getHTML();
  editor.destroy();
  return result;
}

describe("what is pasted from elsewhere", () => {
  it("brings titles to the levels of a report", () => {
    expect(cleanPasted('<h1 class="x">A</h1><h6>B</h6>')).toBe("<h2>A</h2><h4>B</h4>");
  });

  it("keeps the cells of a table apart, a line for each row", () => {
    expect(
      pasted("<table><tr><th>Ville</th><th>Voix</th></tr><tr><td>Orvelle</td><td>103</td></tr></table>"),
    ).toBe("<p>Ville · Voix</p><p>Orvelle · 103</p>");
  });

  it("makes lists of the points of a word processor, without the bullets that it typed", () => {
    const point = (mark: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(pasted(`<p>Avant</p>${point("·", "ISF")}${point("·", "retraites")}${point("1.", "un")}`)).toBe(
      "<p>Avant</p><ul><li><p>ISF</p></li><li><p>retraites</p></li></ul><ol><li><p>un</p></li></ol><p></p>",
    );
  });

  it("takes no picture and no script from the network", () => {
    expect(
      pasted('<p>Un <b>texte</b><img src="https://exemple.fr/x.png"><script>alert(1)</script></p>'),
    ).toBe("<p>Un <strong>texte</strong></p>");
  });
});
