/** Reads a time as people write it: `9h30`, `9 h`, `9:30`, `930`, `19.30`, `7 pm`, `midi`. Gives `09:30`; null when it is not one. */
export function parseTime(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (plain === "midi" || plain === "noon") return "12:00";
  if (plain === "minuit" || plain === "midnight") return "00:00";
  const found = /^(\d{1,2})(?:\s*(?:[:.]|h|heures?)\s*(\d{2})?|(\d{2}))?\s*(?:min)?\s*(am|pm)?$/.exec(plain);
  if (!found) return null;
  const [, hourText, afterSign, joined, half] = found;
  let hour = Number(hourText);
  const minute = Number(afterSign ?? joined ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
