const NARROW = "\u202f";

/**
 * French typography: a narrow no-break space where French asks for one, so that no sign begins a line. Texts are written with plain
 * spaces, as people type them; those of the catalogs are typeset when the window is built (vite.config.ts).
 */
export function typesetFrench(text: string): string {
  return text.replace(/[ \u00a0](?=[;:!?»€%])/g, NARROW).replace(/«[ \u00a0]/g, `«${NARROW}`);
}
