import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";

import { createQueryClient, followSection, LocaleContext } from "../platform";
import { Crash } from "./Crash";
import { choose, chosenLocale } from "./language";
import { cssVariablesResolver, theme } from "./theme";

const colourScheme = localStorageColorSchemeManager({ key: "ruche.colour-scheme" });

/** Everything that the interface stands on: words, looks, and the questions asked to the program. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const [locale, setLocale] = useState(chosenLocale);
  const language = useMemo(
    () => ({
      locale,
      async change(next: typeof locale) {
        await choose(next);
        setLocale(next);
      },
    }),
    [locale],
  );
  useEffect(() => followSection(client), [client]);

  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
      >
        <Crash>
          <LocaleContext value={language}>
            <QueryClientProvider client={client}>
              <Notifications position="bottom-center" limit={3} zIndex={400} containerWidth="30rem" />
              {children}
            </QueryClientProvider>
          </LocaleContext>
        </Crash>
      </MantineProvider>
    </I18nProvider>
  );
}
