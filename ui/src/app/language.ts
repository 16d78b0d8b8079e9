import { i18n } from "@lingui/core";

import type { Language } from "../bindings";
import { messages as french } from "./catalogs/fr";

const STORAGE_KEY = "ruche.language";

/** The language that the window last had; at first, that of the system. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  return stored === "fr" || stored === "en" ? stored : systemLanguage();
}

/** French first: English only where the system speaks English. */
export function systemLanguage(): Language {
  return navigator.language.startsWith("en") ? "en" : "fr";
}

/** Loads and activates the messages of a language, and stores it for the next start, before the settings can be read. */
export async function activateLanguage(language: Language): Promise<void> {
  // French is in the code that starts the window: it is what most windows speak.
  const messages = language === "fr" ? french : (await import("./catalogs/en")).messages;
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  localStorage.setItem(STORAGE_KEY, language);
}
