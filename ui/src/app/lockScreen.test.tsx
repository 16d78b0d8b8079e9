import { RouterProvider } from "@tanstack/react-router";
import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { exampleMachine, PASSPHRASE } from "../features/workspace/testing/example";
import { expectAccessible } from "../kit/testing/axe";
import { renderFeature } from "../platform/testing";
import { router } from "./router";

const SECTION = "Section de Valmont-sur-Loire";
const VALMONT = "/home/odile/Documents/Section/Valmont.ruche";
const OTHER = "/media/odile/CLE/Saint-Aubin.ruche";

/** The whole window over an example machine, with a section open from the start or none. */
function openWindow(start: "open" | "example" | null = null, startedWith: string | null = null) {
  const machine = exampleMachine();
  if (start !== null) machine.openSection(VALMONT, start === "example");
  const rendered = renderFeature(<RouterProvider router={router} />, {
    "journal.state": () => ({ undo: null, redo: null }),
    ...machine.script,
  });
  machine.connect(rendered.platform);
  rendered.platform.startedWith = startedWith;
  const asked = (name: string) =>
    rendered.platform.calls.filter(({ command }) => command === name).map(({ payload }) => payload);
  return { ...rendered, asked };
}

beforeEach(() => {
  router.history.replace("/settings?part=about");
});

describe("the lock screen", () => {
  it("welcomes, and lets in by the passphrase", async () => {
    const { user, container } = openWindow();
    expect(await screen.findByRole("heading", { level: 1, name: "Bienvenue dans Ruche" })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /^Valmont …/ }));
    await expectAccessible(container);
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    expect(await screen.findByText(SECTION)).toBeVisible();
  });

  it("locked, shows the name of the file alone, and leads back to the same page", async () => {
    const { user } = openWindow("open");
    await screen.findByRole("heading", { name: "Réglages" });
    await user.click(screen.getByRole("button", { name: "Verrouiller la section" }));
    expect(await screen.findByRole("heading", { name: "La section est verrouillée" })).toBeVisible();
    expect(document.body).not.toHaveTextContent(SECTION);
    expect(screen.getByText("Valmont")).toBeVisible();
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    expect(await screen.findByText(SECTION)).toBeVisible();
    expect(router.state.location.pathname).toBe("/settings");
  });

  it("opens another section by the menu: the first is locked, and its page is left", async () => {
    const { user, platform, asked } = openWindow("open");
    await screen.findByText(SECTION);
    platform.chosen.files = [OTHER];
    act(() => platform.chooseMenu("workspace.open"));
    expect(await screen.findByRole("heading", { name: "Ouvrir la section" })).toBeVisible();
    expect(screen.getByText("Saint-Aubin")).toBeVisible();
    expect(asked("workspace.lock")).toHaveLength(1);
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(asked("workspace.open")).toHaveLength(1));
    expect(asked("workspace.open")[0]).toMatchObject({ path: OTHER });
    expect(router.state.location.pathname).toBe("/");
  });

  it("goes straight to the file that the program was started with", async () => {
    openWindow(null, OTHER);
    expect(await screen.findByRole("heading", { name: "Ouvrir la section" })).toBeVisible();
    expect(screen.getByText("Saint-Aubin")).toBeVisible();
  });

  it("lets into a new section after what is to be done first", async () => {
    const { user, platform } = openWindow();
    platform.chosen.save = "/home/odile/Section de Saint-Aubin.ruche";
    await user.click(await screen.findByRole("button", { name: /Créer une section/ }));
    await screen.findByLabelText("Nom de la section");
    await user.keyboard("Section de Saint-Aubin");
    await user.type(screen.getByLabelText("Votre nom"), "Odile Marchal");
    await user.type(screen.getByLabelText("Nouvelle phrase de passe"), PASSPHRASE);
    await user.type(screen.getByLabelText("La même, une seconde fois"), `${PASSPHRASE}{Enter}`);
    expect(await screen.findByRole("heading", { name: "Votre section est créée" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /^Commencer/ }));
    expect(await screen.findByText("Section de Saint-Aubin")).toBeVisible();
    expect(screen.getByRole("navigation")).toBeVisible();
  });

  it("asks for the passphrase of a new section that locked itself before its work began", async () => {
    const { user, platform } = openWindow();
    platform.chosen.save = VALMONT;
    await user.click(await screen.findByRole("button", { name: /Créer une section/ }));
    await screen.findByLabelText("Nom de la section");
    await user.keyboard("Valmont");
    await user.type(screen.getByLabelText("Votre nom"), "Odile Marchal");
    await user.type(screen.getByLabelText("Nouvelle phrase de passe"), PASSPHRASE);
    await user.type(screen.getByLabelText("La même, une seconde fois"), `${PASSPHRASE}{Enter}`);
    await screen.findByRole("heading", { name: "Votre section est créée" });
    act(() => platform.lock());
    expect(await screen.findByRole("heading", { name: "La section est verrouillée" })).toBeVisible();
  });

  it("comes back to the welcome when the example is locked or taken away", async () => {
    const { user } = openWindow("example");
    await user.click(await screen.findByRole("button", { name: "Verrouiller la section" }));
    expect(await screen.findByRole("heading", { name: "Bienvenue dans Ruche" })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /Découvrir avec un exemple/ }));
    expect(await screen.findByText("Section des Trois-Vallées")).toBeVisible();
  });
});

describe("the native menu", () => {
  it("copies the open section from any page", async () => {
    const { platform, asked } = openWindow("open");
    await screen.findByText(SECTION);
    platform.chosen.save = "/media/copie.ruche";
    act(() => platform.chooseMenu("workspace.copy"));
    expect(await screen.findByText(/La copie est enregistrée/)).toBeVisible();
    expect(asked("workspace.copy")).toEqual([{ path: "/media/copie.ruche" }]);
  });

  it("copies no example, and says why", async () => {
    const { platform, asked } = openWindow("example");
    await screen.findByText("Section des Trois-Vallées");
    act(() => platform.chooseMenu("workspace.copy"));
    expect(await screen.findByText(/L’exemple n’a pas besoin de copie/)).toBeVisible();
    expect(asked("workspace.copy")).toEqual([]);
  });

  it("works before any section is open", async () => {
    const { platform } = openWindow();
    await screen.findByRole("heading", { name: "Bienvenue dans Ruche" });
    act(() => platform.chooseMenu("workspace.copy"));
    expect(await screen.findByText(/Aucune section n’est ouverte/)).toBeVisible();
    act(() => platform.chooseMenu("settings"));
    expect(await screen.findByRole("dialog", { name: "Réglages de cet ordinateur" })).toBeVisible();
    platform.chosen.files = [OTHER];
    act(() => platform.chooseMenu("workspace.open"));
    expect(await screen.findByText("Saint-Aubin")).toBeVisible();
  });
});
