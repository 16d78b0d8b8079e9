import { i18n } from "@lingui/core";
import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";

import { navigationPages, useCommand, writeMenu } from "../platform";
import { activateLanguage, systemLanguage } from "./language";

/** Follows the settings of this machine: the language and the theme change as soon as they are chosen. */
export function useMachineSettings(): void {
  const { data: settings } = useCommand("machine.read", {});
  const { setColorScheme } = useMantineColorScheme();
  const language = settings && (settings.language ?? systemLanguage());
  const theme = settings?.theme;

  useEffect(() => {
    if (language === undefined) return;
    const change = language === i18n.locale ? Promise.resolve() : activateLanguage(language);
    void change.then(() => writeMenu(language, menuPages()));
  }, [language]);
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === "system" ? "auto" : theme);
  }, [theme, setColorScheme]);
}

const menuPages = () => navigationPages().map(({ path, label }) => ({ path, label: i18n._(label) }));
