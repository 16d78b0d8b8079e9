import { screen } from "@testing-library/react";

import type { Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { PartnerPage } from "../pages/PartnerPage";
import { league, script as partners } from "./example";

/** Renders the page of the example's organisation. `sent` gives what a command was called with. */
export async function renderPartner(more: Script = {}) {
  const rendered = await renderPage(<PartnerPage />, { ...partners, ...more }, `/partners/${league.id}`);
  await screen.findByRole("heading", { level: 1, name: league.name });
  const sent = (command: string) =>
    rendered.platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { ...rendered, sent };
}
