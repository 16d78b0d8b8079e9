/** The fewest characters of a passphrase; the core refuses a shorter one itself. */
export const PASSPHRASE_LEAST = 8;

export type Strength = "short" | "weak" | "fair" | "good";

/**
 * How well a passphrase stands up to somebody who tries many, by its length and its words alone. It cannot know whether the words
 * are a quotation or the name of a cat: the words beside it say so.
 */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < PASSPHRASE_LEAST) return "short";
  const different = new Set(passphrase.toLocaleLowerCase("fr")).size;
  const words = new Set(passphrase.toLocaleLowerCase("fr").match(/\p{L}{3,}/gu) ?? []).size;
  if (length < 12 || different < 6 || /^\d+$/.test(passphrase)) return "weak";
  return length >= 18 && words >= 4 ? "good" : "fair";
}
