import { i18n } from "@lingui/core";

import type { Locale } from "../platform";

const KEPT = "ruche.language";

/** The language chosen on this machine; without a choice, English only where the system speaks English. */
export function chosenLocale(): Locale {
  const kept = localStorage.getItem(KEPT);
  if (kept === "fr" || kept === "en") return kept;
  return navigator.language.startsWith("en") ? "en" : "fr";
}

/** Brings the texts of a language into use. */
export async function activate(locale: Locale): Promise<void> {
  const { messages } = await (locale === "fr" ? import("./catalogs/fr") : import("./catalogs/en"));
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

/** Keeps the choice for the next start: it must be known before the program can be asked. */
export async function choose(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT, locale);
  await activate(locale);
}
