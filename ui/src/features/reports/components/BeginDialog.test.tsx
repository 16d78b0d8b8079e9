import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { BeginDialog } from "./BeginDialog";

const begun = () => ({ value: "r7", committed: committedBy({ kind: "reports.begin" }) });

function renderBegin(script: Script = {}) {
  const onClose = vi.fn();
  const { user, platform, router } = renderFeature(<BeginDialog onClose={onClose} />, {
    "reports.begin": begun,
    ...script,
  });
  const asked = (name: string) =>
    platform.calls.filter(({ command }) => command === name).map(({ payload }) => payload);
  const begin = () => user.click(screen.getByRole("button", { name: "Commencer à écrire" }));
  return { user, router, onClose, asked, begin };
}

it("begins a report with what was typed above it, and goes to its page", async () => {
  const { user, router, onClose, asked, begin } = renderBegin();
  await user.type(await screen.findByRole("textbox", { name: "Titre" }), "Osons les combats communs");
  await user.type(screen.getByRole("textbox", { name: "Lieu" }), "Lyon");
  await begin();
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(asked("reports.begin")).toEqual([
    {
      particulars: {
        title: "Osons les combats communs",
        subtitle: null,
        held_on: null,
        held_until: null,
        place: "Lyon",
        author: null,
        language: "fr",
      },
    },
  ]);
  await waitFor(() => expect(router.state.location.pathname).toBe("/reports/r7"));
  // What was typed is no draft any more.
  expect(asked("drafts.save").at(-1)).toEqual({ form: "reports.begin", value: null });
});

it("says which field stands in the way, and stays open with what was typed", async () => {
  const { user, router, onClose, begin } = renderBegin({
    "reports.begin": () => {
      throw problem("required", { field: "title" });
    },
  });
  await user.type(await screen.findByRole("textbox", { name: "Titre" }), " ");
  await user.type(screen.getByRole("textbox", { name: "Lieu" }), "Lyon");
  await begin();
  expect(await screen.findByText("Remplissez ce champ.")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Titre" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Lieu" })).toHaveValue("Lyon");
  expect(onClose).not.toHaveBeenCalled();
  expect(router.state.location.pathname).toBe("/");
});

it("goes on with what was typed before it was closed", async () => {
  const kept = {
    title: "Vœux",
    subtitle: "",
    held_on: null,
    held_until: null,
    place: "",
    author: "",
    language: "fr",
  };
  const { asked, begin } = renderBegin({ "drafts.read": () => JSON.stringify(kept) });
  expect(await screen.findByDisplayValue("Vœux")).toBeVisible();
  await begin();
  await waitFor(() => expect(asked("reports.begin")).toHaveLength(1));
  expect(asked("reports.begin")[0]).toMatchObject({ particulars: { title: "Vœux" } });
});

it("leads to the agenda, where a day already has its programme", async () => {
  renderBegin();
  expect(await screen.findByRole("link", { name: "agenda" })).toHaveAttribute(
    "href",
    expect.stringMatching(/events$/),
  );
});
