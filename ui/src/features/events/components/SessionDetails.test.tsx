import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { problem } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { newSessionDraft } from "../actions/sessionDraft";
import { SessionDetails } from "./SessionDetails";

const span = { starts: "14:00", ends: "16:00" };
const session = {
  ...newSessionDraft("workshop", "Numérique", "2019-03-03", span),
  id: "2",
  revision: "r2",
  notes: [],
};

it.each([
  ["notes", "Ce qui a été noté"],
  ["speakers", "Intervenant·es"],
  ["moderators", "Animation"],
])("says below the %s what is wrong with one of them", async (field, title) => {
  const { user } = renderFeature(<SessionDetails session={session} onClose={vi.fn()} />, {
    "events.edit_session": () => {
      throw problem("required", { field });
    },
  });
  await user.type(await screen.findByRole("textbox", { name: "Salle" }), "B");
  await user.click(screen.getByRole("button", { name: "Enregistrer la séance" }));
  const list = (await screen.findByRole("heading", { name: title })).parentElement as HTMLElement;
  expect(await within(list).findByRole("alert")).toHaveTextContent("Remplissez ce champ.");
});
