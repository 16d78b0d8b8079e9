/**
 * Reads an amount as people write it: `12,50`, `1 250 €`, `12.5`, `1.250,00`. Gives cents; null when it is not an amount, or finer
 * than a cent. A single point or comma before three figures is refused: `1.250` may mean either.
 */
export function parseMoney(text: string): number | null {
  const plain = text.replace(/€|eur(os?)?/gi, "").replace(/\s/g, "");
  const found = /^(-?)(\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.)|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  const [, sign, whole = "", decimals = ""] = found;
  const cents = Number(whole.replace(/[.,]/g, "")) * 100 + Number(decimals.padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return null;
  return sign === "-" ? -cents : cents;
}
