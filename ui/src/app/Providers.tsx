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

/** The providers of the application: translations, theme, query client. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const overlays = useOverlays();
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
            {overlays}
            {children}
          </QueryClientProvider>
        </ErrorBoundary>
      </MantineProvider>
    </I18nProvider>
  );
}

/** No notice and no question is shown before the first page: their code and their styles are loaded after it. */
function useOverlays(): ReactNode {
  const [overlays, setOverlays] = useState<ReactNode>(null);
  useEffect(() => {
    const load = async () => {
      const [{ Notices }, { ConflictDialog }, { LongWorkDialog }] = await Promise.all([
        import("../kit/Notices"),
        import("../platform/ConflictDialog"),
        import("../platform/LongWorkDialog"),
      ]);
      setOverlays(
        <>
          <Notices />
          <ConflictDialog />
          <LongWorkDialog />
        </>,
      );
    };
    const frame = requestAnimationFrame(() => setTimeout(() => void load()));
    return () => cancelAnimationFrame(frame);
  }, []);
  return overlays;
}
