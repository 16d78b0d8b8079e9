import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, type ReactNode } from "react";

import { followSection } from "../platform";
import { Crash } from "./Crash";
import { cssVariablesResolver, theme } from "./theme";

// After the first paint: nothing needs to be told before.
const Notices = lazy(() => import("../kit/Notices").then((module) => ({ default: module.Notices })));

/** Read by `public/appearance.js` before the first paint. */
const colourScheme = localStorageColorSchemeManager({ key: "ruche.colour-scheme" });

/** Everything that the interface stands on: words, looks, and the questions asked to the program. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
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
          <QueryClientProvider client={client}>
            <Suspense>
              <Notices />
            </Suspense>
            {children}
          </QueryClientProvider>
        </Crash>
      </MantineProvider>
    </I18nProvider>
  );
}
