export type Strength = "short" | "weak" | "fair" | "good";

/**
 * How well a passphrase resists somebody who tries many, by its length and its words alone; `minLength` is the fewest characters. It
 * cannot know whether the words are a quotation or the name of a cat: the text beside it says so.
 */
export function passphraseStrength(passphrase: string, minLength: number): Strength {
  const length = [...passphrase].length;
  if (length < minLength) return "short";
  const different = new Set(passphrase.toLocaleLowerCase("fr")).size;
  const words = new Set(passphrase.toLocaleLowerCase("fr").match(/\p{L}{3,}/gu) ?? []).size;
  if (length < 12 || different < 6 || /^\d+$/.test(passphrase)) return "weak";
  return length >= 18 && words >= 4 ? "good" : "fair";
}
