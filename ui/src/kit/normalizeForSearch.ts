/** What is no accent to Unicode, though people type the plain letters for it. */
const PLAIN: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

/**
 * The form of a text in which searches compare it: lower case, no accents, no strokes, `œ` as `oe`. Letters become what `fold` of the
 * core makes of them, so that what it finds is what is highlighted; signs stay.
 */
export function normalizeForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => PLAIN[letter] ?? letter)
    .trim();
}
