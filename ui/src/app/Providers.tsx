import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";

import { followSection } from "../platform";
import { ErrorBoundary } from "./ErrorBoundary";
import { cssVariablesResolver, theme } from "./theme";

/** Read by `public/appearance.js` before the first paint. */
const colourScheme = localStorageColorSchemeManager({ key: "ruche.colour-scheme" });

/** Everything that the interface stands on: words, looks, and the questions asked to the program. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const notices = useNotices();
  useEffect(() => followSection(client), [client]);

  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
      >
        <ErrorBoundary>
          <QueryClientProvider client={client}>
            {notices}
            {children}
          </QueryClientProvider>
        </ErrorBoundary>
      </MantineProvider>
    </I18nProvider>
  );
}

/** Nothing needs to be told before the first page is on the screen: their code and their styles come after it. */
function useNotices(): ReactNode {
  const [notices, setNotices] = useState<ReactNode>(null);
  useEffect(() => {
    const load = async () => {
      const { Notices } = await import("../kit/Notices");
      setNotices(<Notices />);
    };
    const frame = requestAnimationFrame(() => setTimeout(() => void load()));
    return () => cancelAnimationFrame(frame);
  }, []);
  return notices;
}
