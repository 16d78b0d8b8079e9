import { RouterProvider } from "@tanstack/react-router";
import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { expectAccessible } from "../kit/testing/axe";
import { committedBy } from "../platform/fake";
import { renderFeature } from "../platform/testing";
import { navigationPages } from "../platform";
import { router } from "./router";

const SECTION = "Section de Valmont-sur-Loire";

async function openWindow() {
  const rendered = renderFeature(<RouterProvider router={router} />, {
    "machine.read": () => ({
      language: "fr",
      theme: "system",
      lock_minutes: 15,
      recent: [],
      keychain: false,
      min_passphrase_length: 8,
      version: "0",
    }),
    "workspace.status": () => ({ path: "/valmont.ruche", section_name: SECTION, example: false }),
    "workspace.lock": () => ({ path: null, section_name: null, example: false }),
    "journal.state": () => ({ undo: { operation: "7", kind: "people.edit" }, redo: null }),
    "journal.undo": () => committedBy({ operation: "7", kind: "people.edit", role: "undo" }),
  });
  await screen.findByText(SECTION);
  await screen.findByRole("heading", { level: 1 });
  return rendered;
}

beforeEach(() => {
  router.history.replace("/");
});

describe("the window", () => {
  it("can be walked by keyboard, and puts the focus on the title of the new page", async () => {
    const { user, container } = await openWindow();
    await expectAccessible(container);
    await user.keyboard("gs");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Réglages" })).toHaveFocus());
    await user.keyboard("{Control>}1{/Control}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    expect(screen.getByRole("link", { name: "Accueil" })).toHaveAttribute("aria-current", "page");
  });

  it("goes to the partners by g and o, by their number, and from the native menu", async () => {
    const { user, platform } = await openWindow();
    await user.keyboard("go");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Partenaires" })).toHaveFocus());
    await user.keyboard("{Control>}1{/Control}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    const number = navigationPages().findIndex(({ path }) => path === "/partners") + 1;
    await user.keyboard(`{Control>}${number}{/Control}`);
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners"));
    act(() => platform.chooseMenu("/"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    act(() => platform.chooseMenu("/partners"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners"));
  });

  it("gives its pages to the native menu, in the language of the window", async () => {
    const { platform } = await openWindow();
    await waitFor(() => expect(platform.menu?.language).toBe("fr"));
    expect(platform.menu?.pages.slice(0, 2)).toEqual([
      { path: "/", label: "Accueil" },
      { path: "/people", label: "Personnes" },
    ]);
  });

  it("undoes the last change by Ctrl+Z, and says what it was", async () => {
    const { user, platform } = await openWindow();
    expect(await screen.findByRole("button", { name: "Annuler : Fiche modifiée" })).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Annulé : Fiche modifiée")).toBeVisible();
    expect(platform.calls.at(-1)).toEqual({ command: "journal.undo", payload: { operation: null } });
  });

  it("finds a page from Ctrl+K, without its accents", async () => {
    const { user } = await openWindow();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "reglages");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/settings"));
  });

  it("does what the native menu asks", async () => {
    const { platform } = await openWindow();
    act(() => platform.chooseMenu("settings"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/settings"));
    act(() => platform.chooseMenu("undo"));
    expect(await screen.findByText("Annulé : Fiche modifiée")).toBeVisible();
  });

  it("tells that somebody is there, but not at every key", async () => {
    const { user, platform } = await openWindow();
    await user.keyboard("xyz");
    expect(platform.activities).toBe(1);
  });

  it("shows its shortcuts by ?", async () => {
    const { user } = await openWindow();
    await user.keyboard("?");
    expect(await screen.findByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
  });

  it("shows nothing of the section once it is locked", async () => {
    const { user, platform } = await openWindow();
    await user.click(screen.getByRole("button", { name: "Verrouiller la section" }));
    expect(platform.calls.some(({ command }) => command === "workspace.lock")).toBe(true);
    act(() => platform.lock());
    await waitFor(() => expect(screen.queryByText(SECTION)).toBeNull());
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});
