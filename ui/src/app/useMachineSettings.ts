import { i18n } from "@lingui/core";
import { useMantineColorScheme } from "@mantine/core";
import { useEffect } from "react";

import { translateMenu, useCommand } from "../platform";
import { activateLanguage, systemLanguage } from "./language";

/** Follows the settings of this machine: the language and the theme change as soon as they are chosen. */
export function useMachineSettings(): void {
  const { data: settings } = useCommand("machine.read", {});
  const { setColorScheme } = useMantineColorScheme();
  const language = settings && (settings.language ?? systemLanguage());
  const theme = settings?.theme;

  useEffect(() => {
    if (language !== undefined && language !== i18n.locale)
      void activateLanguage(language).then(() => translateMenu(language));
  }, [language]);
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === "system" ? "auto" : theme);
  }, [theme, setColorScheme]);
}
