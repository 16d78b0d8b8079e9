import type { Messages } from "@lingui/core";

const NARROW = "\u202f";

/** French typography: a narrow no-break space where French asks for one, so that no sign begins a line. */
export function typesetFrench(text: string): string {
  return text.replace(/[ \u00a0](?=[;:!?»€%])/g, NARROW).replace(/«[ \u00a0]/g, `«${NARROW}`);
}

/** A catalog whose texts were written with plain spaces, as people type them. */
export function typesetCatalog(messages: Messages): Messages {
  return typeset(messages) as Messages;
}

function typeset(part: unknown): unknown {
  if (typeof part === "string") return typesetFrench(part);
  if (Array.isArray(part)) return part.map(typeset);
  if (typeof part === "object" && part !== null)
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, typeset(value)]));
  return part;
}
