import { createContext, useContext } from "react";

export type Locale = "fr" | "en";

/** The language of the window, and the way to change it without a restart. */
export interface LocaleChoice {
  locale: Locale;
  change(locale: Locale): Promise<void>;
}

export const LocaleContext = createContext<LocaleChoice | null>(null);

export function useLocale(): LocaleChoice {
  const choice = useContext(LocaleContext);
  if (choice === null) throw new Error("useLocale outside of the providers");
  return choice;
}
