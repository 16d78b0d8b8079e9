import { describe, expect, it } from "vitest";

import { typesetCatalog, typesetFrench } from "./typography";

describe("French typography", () => {
  it("puts narrow no-break spaces where French asks for them", () => {
    expect(typesetFrench("Effacer « Amel » ? Non ; oui : 5 % !")).toBe(
      "Effacer «\u202fAmel\u202f»\u202f? Non\u202f; oui\u202f: 5\u202f%\u202f!",
    );
  });

  it("leaves times, addresses and lists alone", () => {
    expect(typesetFrench("https://exemple.fr 19:30 a;b")).toBe("https://exemple.fr 19:30 a;b");
  });

  it("reaches texts around values and inside of plurals", () => {
    const catalog = {
      a: ["Ajouter « ", ["text"], " »"],
      b: [["n", "plural", { one: ["Un ?"], other: ["#", " ?"] }]],
    };
    expect(typesetCatalog(catalog as never)).toEqual({
      a: ["Ajouter «\u202f", ["text"], "\u202f»"],
      b: [["n", "plural", { one: ["Un\u202f?"], other: ["#", "\u202f?"] }]],
    });
  });
});
