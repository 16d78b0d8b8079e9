import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { exampleMachine, PASSPHRASE } from "../testing/example";
import { CreatePage } from "./CreatePage";

const PLACE = "/home/odile/Documents/Section de Valmont.ruche";

function create(path: string | null = null, script: Script = {}, keychain = true) {
  const machine = exampleMachine({ keychain });
  if (path !== null) machine.openSection(path);
  const ways = { onCancel: vi.fn(), onBegin: vi.fn() };
  return {
    ...renderFeature(<CreatePage path={path} {...ways} />, { ...machine.script, ...script }),
    ...ways,
  };
}

async function fill(user: ReturnType<typeof create>["user"], again = PASSPHRASE) {
  await user.keyboard("Section de Valmont");
  await user.type(screen.getByLabelText("Votre nom"), "Odile Marchal");
  await user.type(screen.getByLabelText("Nouvelle phrase de passe"), PASSPHRASE);
  await user.type(screen.getByLabelText("La même, une seconde fois"), again);
}

describe("a new section", () => {
  it("is made by keyboard alone: Enter asks for the place that was not chosen yet", async () => {
    const { user, platform, container } = create();
    const chooseSave = vi.spyOn(platform, "chooseSave").mockResolvedValue(PLACE);
    expect(screen.getByLabelText("Nom de la section")).toHaveFocus();
    await fill(user);
    await expectAccessible(container);
    await user.keyboard("{Enter}");
    expect(chooseSave).toHaveBeenCalledWith(
      expect.objectContaining({ defaultName: "Section de Valmont.ruche", extensions: ["ruche"] }),
    );
    await waitFor(() =>
      expect(platform.calls).toContainEqual({
        command: "workspace.create",
        payload: {
          path: PLACE,
          section_name: "Section de Valmont",
          officer: "Odile Marchal",
          passphrase: PASSPHRASE,
        },
      }),
    );
  });

  it("says at each field what it lacks, and keeps what was typed", async () => {
    const { user, platform } = create();
    await screen.findByText(/^8 caractères au moins/);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Donnez un nom à la section.")).toBeVisible();
    expect(screen.getByText("Dites qui tient ce fichier.")).toBeVisible();
    expect(screen.getByText(/8 caractères au moins. Quatre ou cinq mots/)).toBeVisible();
    await fill(user, "cerise trombone");
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/Les deux phrases ne sont pas les mêmes/)).toBeVisible();
    expect(screen.getByLabelText("Nom de la section")).toHaveValue("Section de Valmont");
    expect(platform.calls.some(({ command }) => command === "workspace.create")).toBe(false);
  });

  it("says at the place that a file of that name is there already", async () => {
    const { user, platform } = create(null, {
      "workspace.create": () => {
        throw problem("file_exists");
      },
    });
    platform.chosen.save = PLACE;
    await fill(user);
    await user.click(screen.getByRole("button", { name: /Choisir l’emplacement/ }));
    expect(await screen.findByText(/dans/)).toHaveTextContent("Section de Valmont dans …/odile/Documents");
    await user.click(screen.getByRole("button", { name: "Créer la section" }));
    expect(await screen.findByText(/Un fichier de ce nom existe déjà ici/)).toBeVisible();
    expect(screen.getByRole("button", { name: /En choisir un autre/ })).toHaveAccessibleDescription(
      /existe déjà/,
    );
  });

  it("judges a passphrase as it is typed, and can show it", async () => {
    const { user } = create();
    const field = screen.getByLabelText("Nouvelle phrase de passe");
    await user.type(field, "abeille");
    expect(screen.getByText(/Encore trop courte/)).toBeVisible();
    await user.type(field, "13");
    expect(screen.getByText(/Fragile/)).toBeVisible();
    await user.clear(field);
    await user.type(field, PASSPHRASE);
    expect(screen.getByText(/Solide/)).toBeVisible();
    expect(field).toHaveAttribute("type", "password");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(field).toHaveAttribute("type", "text");
  });
});

describe("a section just made", () => {
  it("offers the recovery sheet before the work begins", async () => {
    const { user, platform, container, onBegin } = create(PLACE);
    platform.chosen.save = "/home/odile/feuille.pdf";
    expect(screen.getByRole("heading", { name: "Votre section est créée" })).toHaveFocus();
    await screen.findByRole("switch");
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: /Enregistrer la feuille/ }));
    await user.click(await screen.findByRole("button", { name: "Montrer la feuille à imprimer" }));
    expect(platform.calls).toContainEqual({
      command: "workspace.recovery_sheet",
      payload: { path: "/home/odile/feuille.pdf", language: "fr" },
    });
    expect(platform.revealed).toEqual(["/home/odile/feuille.pdf"]);
    await user.click(screen.getByRole("button", { name: "Commencer" }));
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it("can have its key kept by the system, where that has a place for it", async () => {
    const { user, platform } = create(PLACE);
    await user.click(await screen.findByRole("switch"));
    expect(platform.calls).toContainEqual({
      command: "workspace.quick_unlock",
      payload: { enabled: true },
    });
  });

  it("does not speak of a keychain where there is none", async () => {
    const { platform } = create(PLACE, {}, false);
    await waitFor(() => expect(platform.calls.some(({ command }) => command === "machine.read")).toBe(true));
    expect(screen.queryByRole("switch")).toBeNull();
  });
});
