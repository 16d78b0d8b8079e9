import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";

import { committedBy } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { league, meeting, script } from "../testing/example";
import { EditExchangeDialog } from "./EditExchangeDialog";

it("shows who was removed since, and takes them out of the exchange and of what they promised", async () => {
  const organisation = { ...league, contacts: league.contacts.filter(({ id }) => id !== "helene") };
  const { user, platform } = renderFeature(
    <EditExchangeDialog exchange={meeting} organisation={organisation} onClose={() => undefined} />,
    {
      ...script,
      "partners.edit_exchange": () => ({ value: "meeting", committed: committedBy() }),
    },
  );
  const theirs = within(await screen.findByRole("group", { name: "De leur côté" }));
  expect(theirs.getByText("(introuvable)")).toBeVisible();
  await user.click(theirs.getByRole("button", { name: "Enlever la personne introuvable" }));
  expect(theirs.queryByText("(introuvable)")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  const sent = () => platform.calls.find(({ command }) => command === "partners.edit_exchange")?.payload;
  await waitFor(() => expect(sent()).toBeDefined());
  expect(JSON.stringify(sent())).not.toContain("helene");
});
