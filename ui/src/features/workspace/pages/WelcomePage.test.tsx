import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { CODE, exampleMachine, PASSPHRASE } from "../testing/example";
import { WelcomePage } from "./WelcomePage";

const VALMONT = "/home/odile/Documents/Section/Valmont.ruche";
const VALLEE = "/home/odile/Documents/Section/Vallée.ruche";

function welcome(script: Script = {}) {
  const ways = { onCreate: vi.fn(), onFile: vi.fn() };
  const machine = exampleMachine();
  const rendered = renderFeature(<WelcomePage {...ways} />, { ...machine.script, ...script });
  const opened = () =>
    rendered.platform.calls
      .filter(({ command }) => command === "workspace.open")
      .map(({ payload }) => payload);
  return { ...rendered, ...ways, opened };
}

describe("the welcome page", () => {
  it("opens a file of the list by its passphrase, and says where it was wrong", async () => {
    const { user, container, opened } = welcome();
    await user.click(await screen.findByRole("button", { name: /^Valmont …/ }));
    const field = screen.getByLabelText("Phrase de passe");
    expect(field).toHaveFocus();
    await expectAccessible(container);

    await user.keyboard("{Enter}");
    expect(await screen.findByText("Remplissez ce champ.")).toBeVisible();
    await user.type(field, "cerise trombone{Enter}");
    expect(await screen.findByText(/Cette phrase n’ouvre pas ce fichier/)).toBeVisible();
    expect(field).toBeInvalid();
    expect(screen.queryByRole("alert")).toBeNull();
    // What was typed stands selected, so that typing replaces it.
    expect(field).toHaveFocus();
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() =>
      expect(opened().at(-1)).toEqual({ path: VALMONT, key: { with: "passphrase", secret: PASSPHRASE } }),
    );
  });

  it("opens it by the code of the recovery sheet", async () => {
    const { user, opened } = welcome();
    await user.click(await screen.findByRole("button", { name: /^Valmont …/ }));
    await user.click(screen.getByRole("button", { name: /J’ai la feuille de secours/ }));
    const field = screen.getByLabelText("Code de secours");
    expect(field).toHaveFocus();
    await user.type(field, "0001 0002{Enter}");
    expect(await screen.findByText(/Ce code de secours n’est pas complet/)).toBeVisible();
    await user.clear(field);
    await user.type(field, `${CODE.replace("0001", "9999")}{Enter}`);
    expect(await screen.findByText(/Cherchez la feuille la plus récente/)).toBeVisible();
    await user.clear(field);
    await user.type(field, `${CODE}{Enter}`);
    await waitFor(() =>
      expect(opened().at(-1)).toEqual({ path: VALMONT, key: { with: "recovery_code", secret: CODE } }),
    );
  });

  it("opens at once a file whose key the system keeps", async () => {
    const { user, opened } = welcome();
    await user.click(await screen.findByRole("button", { name: /^Vallée …/ }));
    await waitFor(() => expect(opened()).toEqual([{ path: VALLEE, key: { with: "keychain" } }]));
    expect(screen.queryByLabelText("Phrase de passe")).toBeNull();
  });

  it("asks for the passphrase when the key that the system keeps is an old one", async () => {
    const { user } = welcome({
      "workspace.open": () => {
        throw problem("wrong_key");
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Vallée …/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("La phrase de passe a été changée depuis");
    expect(screen.getByLabelText("Phrase de passe")).toHaveFocus();
  });

  it("says what is wrong with a file apart from its key", async () => {
    const { user } = welcome({
      "workspace.open": () => {
        throw problem("file_in_use");
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Valmont …/ }));
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    expect(await screen.findByRole("alert")).toHaveTextContent("déjà ouvert dans une autre fenêtre");
    expect(screen.getByLabelText("Phrase de passe")).toBeValid();
  });

  it("takes a missing file off the list, and never opens it", async () => {
    const { user, platform } = welcome();
    const row = (await screen.findByText("Valmont 2018")).closest("li") as HTMLElement;
    expect(row).toHaveTextContent("Introuvable");
    await user.click(within(row).getByRole("button", { name: "Retirer « Valmont 2018 » de la liste" }));
    await waitFor(() => expect(screen.queryByText("Valmont 2018")).toBeNull());
    expect(platform.calls).toContainEqual({
      command: "machine.forget",
      payload: { path: "/media/odile/CLE/Valmont 2018.ruche" },
    });
  });

  it("takes a file that is chosen or dropped, and says when it is none of a section", async () => {
    const { user, platform, onFile } = welcome();
    platform.chosen.files = ["/media/a.ruche"];
    await user.click(await screen.findByRole("button", { name: /Ouvrir un fichier/ }));
    await waitFor(() => expect(onFile).toHaveBeenLastCalledWith("/media/a.ruche"));
    act(() => platform.drop(["/media/photo.jpg", "/media/b.ruche"]));
    expect(onFile).toHaveBeenLastCalledWith("/media/b.ruche");
    act(() => platform.drop(["/media/photo.jpg"]));
    expect(await screen.findByRole("alert")).toHaveTextContent("n’est pas une section de Ruche");
    expect(onFile).toHaveBeenCalledTimes(2);
  });

  it("says that the example is being made", async () => {
    let made: () => void = () => undefined;
    const { user } = welcome({
      "workspace.example": () =>
        new Promise((resolve) => {
          made = () => resolve({ path: "/exemple.ruche", section_name: "Trois-Vallées", example: true });
        }),
    });
    await user.click(await screen.findByRole("button", { name: /Découvrir avec un exemple/ }));
    expect(await screen.findByText(/L’exemple se prépare/)).toBeVisible();
    expect(screen.getByRole("button", { name: /Créer une section/ })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    act(made);
    expect(await screen.findByText(/Une section qui n’existe pas/)).toBeVisible();
  });

  it("shows how far the example has come when it takes long, and gives it up", async () => {
    let refuse: (problem: unknown) => void = () => undefined;
    const { user, platform } = welcome({
      "workspace.example": () => new Promise((_resolve, reject) => (refuse = reject)),
    });
    await user.click(await screen.findByRole("button", { name: /Découvrir avec un exemple/ }));
    const dialog = await screen.findByRole("dialog", { name: "Préparation de l’exemple" }, { timeout: 3000 });
    await user.click(within(dialog).getByRole("button", { name: "Arrêter" }));
    expect(platform.cancelled).toHaveLength(1);
    act(() => refuse(problem("cancelled")));
    expect(await screen.findByText(/Une section qui n’existe pas/)).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
