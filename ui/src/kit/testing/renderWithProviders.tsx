import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";

import { Notices } from "../Notices";

/** Renders a component with the providers of the application, in French; also gives a `user` of user-event. */
export function renderWithProviders(piece: ReactNode, client = new QueryClient()) {
  i18n.loadAndActivate({ locale: "fr", messages: {} });
  const user = userEvent.setup();
  const around = ({ children }: { children: ReactNode }) => (
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <Notices />
          {children}
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
  return { user, ...render(piece, { wrapper: around }) };
}
