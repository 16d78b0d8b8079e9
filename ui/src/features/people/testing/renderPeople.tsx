import { screen } from "@testing-library/react";

import type { Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { PeoplePage } from "../pages/PeoplePage";
import { script as people } from "./example";

/** Renders the page of people over the example. `answers` gives what a command was called with. */
export async function renderPeople(address = "/people", more: Script = {}) {
  const rendered = await renderPage(<PeoplePage />, { ...people, ...more }, address);
  await screen.findByRole("grid", { name: "Personnes" });
  const answers = (command: string) =>
    rendered.platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { ...rendered, answers };
}
