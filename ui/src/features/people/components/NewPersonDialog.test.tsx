import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { committedBy, type Script } from "../../../platform/fake";
import { keepDrafts, renderFeature } from "../../../platform/testing";
import { NewPersonDialog } from "./NewPersonDialog";

function renderDialog(script: Script, given_name = "Zoé") {
  const handlers = { onCreated: vi.fn(), onClose: vi.fn() };
  const name = { given_name, family_name: "Petit" };
  const rendered = renderFeature(<NewPersonDialog name={name} {...handlers} />, {
    "people.same_name": () => [],
    "people.create": () => ({ value: "zoe", committed: committedBy({ kind: "people.create" }) }),
    ...script,
  });
  return { ...rendered, ...handlers };
}

const city = () => screen.findByRole("textbox", { name: "Commune" });
const isReady = () =>
  waitFor(() => expect(screen.getByRole("button", { name: "Créer la fiche" })).toBeEnabled());

async function renderKept() {
  const { drafts, script } = keepDrafts();
  const { user, unmount } = renderDialog(script);
  await user.type(await city(), "Orvelle");
  unmount();
  await waitFor(() => expect(drafts.size).toBe(1));
  return { drafts, script };
}

it("goes on with what was typed of the same person, until the record is created", async () => {
  const { drafts, script } = await renderKept();
  const { user, onCreated, platform } = renderDialog(script);
  expect(await screen.findByDisplayValue("Orvelle")).toBeVisible();
  expect(screen.getByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Créer la fiche" }));
  await waitFor(() => expect(onCreated).toHaveBeenCalledWith({ id: "zoe", name: "Zoé Petit" }));
  expect(platform.calls).toContainEqual({
    command: "people.create",
    payload: expect.objectContaining({ given_name: "Zoé", city: "Orvelle" }) as unknown,
  });
  await waitFor(() => expect(drafts).toEqual(new Map()));
});

it("does not give to one person what was typed of another", async () => {
  const { drafts, script } = await renderKept();
  const { unmount } = renderDialog(script, "Lucie");
  await isReady();
  expect(await city()).toHaveValue("");
  expect(screen.queryByText(/Ce que vous aviez commencé/)).toBeNull();
  unmount();
  // It is still there for whom it is.
  expect(drafts.size).toBe(1);
});

it("forgets what was typed when nobody is to be created", async () => {
  const { drafts, script } = await renderKept();
  const { user, onClose } = renderDialog(script);
  await screen.findByDisplayValue("Orvelle");
  await user.click(screen.getByRole("button", { name: "Ne rien créer" }));
  expect(onClose).toHaveBeenCalled();
  await waitFor(() => expect(drafts).toEqual(new Map()));
});
