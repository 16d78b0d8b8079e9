import { Editor } from "@tiptap/core";
import { describe, expect, it } from "vitest";

import { reportExtensions } from "./schema";
import { FrenchTypography } from "./typography";

function typed(text: string, { french = true, content = "<p></p>" } = {}): string {
  const editor = new Editor({
    extensions: [...reportExtensions(), FrenchTypography.configure({ french: () => french })],
    content,
  });
  editor.commands.focus("end");
  for (const letter of text) {
    const { from, to } = editor.state.selection;
    const handled = editor.view.someProp("handleTextInput", (handle) =>
      handle(editor.view, from, to, letter, () => editor.state.tr.insertText(letter, from, to)),
    );
    if (!handled) editor.view.dispatch(editor.state.tr.insertText(letter, from, to));
  }
  const result = editor.getText();
  editor.destroy();
  return result;
}

describe("French typography as it is typed", () => {
  it.each([
    ["Quelle journée !", "Quelle journée\u202f!"],
    ["Quelle journée?", "Quelle journée\u202f?"],
    ["Ordre du jour : le budget", "Ordre du jour\u00a0: le budget"],
    ["l'inflation...", "l’inflation…"],
    ['"Osons"', "«\u00a0Osons\u00a0»"],
    ['Il dit : "Osons !"', "Il dit\u00a0: «\u00a0Osons\u202f!\u00a0»"],
    ["« Osons »", "«\u00a0Osons\u00a0»"],
    ["9:30", "9:30"],
    ["https://exemple.fr/a?b;c", "https://exemple.fr/a?b;c"],
    ["paule@courriel.example!", "paule@courriel.example!"],
  ])("%s", (keys, text) => {
    expect(typed(keys)).toBe(text);
  });

  it("leaves English and the posts of others alone", () => {
    expect(typed("What a day !", { french: false })).toBe("What a day !");
    const post = '<div data-block="socialPost" date="2019-02-02T15:52:00"><p></p></div>';
    expect(typed("You're important !", { content: post }).trim()).toBe("You're important !");
  });
});
