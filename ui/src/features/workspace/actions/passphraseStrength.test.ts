import { describe, expect, it } from "vitest";

import { passphraseStrength } from "./passphraseStrength";

describe("the strength of a passphrase", () => {
  it.each([
    ["abeille", "short"],
    ["marseille13", "weak"],
    ["aaaaaaaaaaaaaaaaaaaa", "weak"],
    ["06123456780612345678", "weak"],
    ["Valmont-2019!", "fair"],
    ["bleu bleu bleu bleu bleu", "weak"],
    ["tram tram cerise cerise averse", "fair"],
    ["cerise trombone averse gilet", "good"],
  ])("of “%s” is %s", (passphrase, strength) => {
    expect(passphraseStrength(passphrase, 8)).toBe(strength);
  });
});
