import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { askAboutConflict, type ConflictingField } from "./conflicts";
import type { ConflictCommand } from "./editCommands";
import { renderFeature } from "./testing";

const both = "Les deux : ce qui est enregistré, puis ma saisie";

async function ask(command: ConflictCommand, field: ConflictingField) {
  const { user } = renderFeature(<p>Page</p>);
  const answer: { chosen?: unknown } = {};
  act(() => void askAboutConflict(command, {}, [field]).then((chosen) => (answer.chosen = chosen)));
  await screen.findByRole("dialog", { name: "Modifié entre-temps" });
  return { user, answer };
}

it("keeps both texts of several lines, what is recorded first", async () => {
  const field = { name: "summary", mine: "Ils prêtent la salle.", theirs: "Prochain rendez-vous en mars." };
  const { user, answer } = await ask("partners.edit_exchange", field);
  await user.click(screen.getByRole("radio", { name: both }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  expect(answer.chosen).toEqual({ summary: "Prochain rendez-vous en mars.\n\nIls prêtent la salle." });
});

it.each<[string, ConflictCommand, ConflictingField]>([
  ["one line", "people.edit", { name: "city", mine: "Vence", theirs: "Nice" }],
  ["what was taken out", "people.edit", { name: "note", mine: null, theirs: "Rappeler Amel" }],
  [
    "a text that holds the other",
    "people.edit",
    { name: "note", mine: "Rappeler Amel lundi", theirs: "Rappeler Amel" },
  ],
])("offers no both for %s", async (_, command, field) => {
  await ask(command, field);
  expect(screen.queryByRole("radio", { name: both })).toBeNull();
  // The journal holds no values: nothing is promised of it.
  expect(screen.queryByText(/historique/)).toBeNull();
});

it("says the days of an office as people do", async () => {
  await ask("partners.edit_contact", { name: "since", mine: "2019-03-01", theirs: "2019-03-07" });
  expect(screen.getByRole("radio", { name: /1er\smars\s2019/ })).toBeVisible();
});
