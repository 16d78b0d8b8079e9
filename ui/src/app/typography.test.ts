import { describe, expect, it } from "vitest";

import { messages } from "./catalogs/fr";
import { typesetFrench } from "./typography";

describe("French typography", () => {
  it("puts narrow no-break spaces where French asks for them", () => {
    expect(typesetFrench("Effacer « Amel » ? Non ; oui : 5 % !")).toBe(
      "Effacer «\u202fAmel\u202f»\u202f? Non\u202f; oui\u202f: 5\u202f%\u202f!",
    );
  });

  it("leaves times, addresses and lists alone", () => {
    expect(typesetFrench("https://exemple.fr 19:30 a;b")).toBe("https://exemple.fr 19:30 a;b");
  });

  it("is that of every text of the catalogs, also around values and inside of plurals", () => {
    const texts = JSON.stringify(messages);
    expect(texts).toContain("\u202f?");
    expect(texts).toContain("«\u202f");
    expect(texts).not.toMatch(/[ \u00a0][;:!?»€%]|«[ \u00a0]/);
  });
});
