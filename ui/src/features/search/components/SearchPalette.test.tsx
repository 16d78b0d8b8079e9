import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import type { Found } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import type { Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { loadPalette } from "../index";
import { nothingFound, script as searching } from "../testing/example";

const around: Script = {
  "machine.read": () => ({
    language: "fr",
    theme: "light",
    lock_minutes: 15,
    recent: [],
    keychain: false,
    min_passphrase_length: 8,
    version: "0",
  }),
  "journal.state": () => ({ undo: { operation: "7", kind: "people.edit" }, redo: null }),
  ...searching,
};

async function open(script: Script = {}) {
  const [onClose, onLock] = [vi.fn(), vi.fn()];
  const { SearchPalette, parts } = await loadPalette();
  const rendered = await renderPage(
    <SearchPalette parts={parts} onClose={onClose} onLock={onLock} />,
    { ...around, ...script },
    "/settings",
  );
  const field = await screen.findByRole("combobox", { name: "Chercher partout" });
  return { ...rendered, field, onClose, onLock };
}

const atHand = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-activedescendant") ?? "");

describe("the palette", () => {
  it("shows what was found in groups, then pages and commands", async () => {
    const { user, field } = await open();
    await user.type(field, "mar");
    await screen.findByRole("group", { name: "Personnes" });
    expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-labelledby"))).toHaveLength(
      6,
    );
    expect(within(screen.getByRole("group", { name: "Actions" })).getByRole("option")).toHaveTextContent(
      /Marché Saint-Éloi.*9 h · Place du marché · Rétablissons l’ISF/,
    );
    expect(
      within(screen.getByRole("group", { name: "Comptes rendus" })).getByRole("option"),
    ).toHaveTextContent("tenir le marché du samedi");
    expect(screen.getAllByText("Mar", { exact: false, selector: "mark" })[0]).toHaveTextContent("Marie");
    await expectAccessible(document.body);
  });

  it("goes to the place of what is chosen with the arrows and Enter", async () => {
    const { user, field, router, onClose } = await open();
    await user.type(field, "mar");
    await screen.findByRole("group", { name: "Personnes" });
    expect(atHand(field)).toHaveTextContent("Marie Delcourt");
    await user.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}");
    expect(atHand(field)).toHaveTextContent("Jean-Marc Joly");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onClose).toHaveBeenCalledOnce();
    await waitFor(() => expect(router.state.location.href).toBe("/campaigns/isf?record=stall"));
  });

  it.each([
    [/^Marie Delcourt Adhérent·e · Valmont-sur-Loire/, "/people?record=p1"],
    [/^Des marchés pour tous/, "/campaigns/market"],
    [/^Réserver l’emplacement du marché/, "/campaigns/isf"],
    [/^Marquer les urnes terminée/, "/events/e1"],
    [/^Marche pour le climat/, "/events/e1"],
    [/^Assemblée de section/, "/reports/r1"],
  ])("leads from %s to its place", async (name, address) => {
    const { user, field, router } = await open();
    await user.type(field, "mar");
    await user.click(await screen.findByRole("option", { name }));
    await waitFor(() => expect(router.state.location.href).toBe(address));
  });

  it("finds a partner by its contact, and goes to its page", async () => {
    const { user, field, router } = await open();
    await user.type(field, "hel");
    const found = within(await screen.findByRole("group", { name: "Partenaires" })).getByRole("option");
    expect(found).toHaveTextContent(/Ligue des droits de l’homme.*Association · Hélène Le Goff, présidente/);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.href).toBe("/partners/ldh"));
  });

  it("opens the form of a new partner", async () => {
    const { user, field, router } = await open();
    await user.type(field, "syndicat");
    await user.click(await screen.findByRole("option", { name: "Nouvelle organisation partenaire" }));
    await waitFor(() => expect(router.state.location.href).toBe("/partners?creating=true"));
  });

  it("says which words were searched in place of mistyped ones", async () => {
    const { user, field } = await open();
    await user.type(field, "delcuort");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Résultats pour « delcourt »"));
    expect(screen.getByRole("option")).toHaveTextContent("Marie Delcourt");
  });

  it("keeps the last answer whole until the next one, and Enter waits for it", async () => {
    let answer: ((found: Found) => void) | undefined;
    const { user, field, router, onClose } = await open({
      "search.find": (asked, job) =>
        asked.typed === "marc"
          ? new Promise<Found>((resolve) => (answer = resolve))
          : (searching["search.find"]?.(asked, job) as Found),
    });
    await user.type(field, "mar");
    await screen.findByText("Delcourt", { exact: false });
    await user.type(field, "c{Enter}");
    expect(screen.getByRole("option", { name: /^Marie Delcourt/ })).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    answer?.({
      ...nothingFound,
      people: [{ id: "p2", name: "Marc Essaïdi", category: "member", city: null }],
    });
    await waitFor(() => expect(router.state.location.href).toBe("/people?record=p2"));
  });

  it("does not correct words that name a command", async () => {
    const { user, field } = await open({
      "search.find": () => ({
        ...nothingFound,
        corrected: "impot",
        people: [{ id: "p2", name: "Marc Impot", category: "member", city: null }],
      }),
    });
    await user.type(field, "import");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("1 résultat"));
    expect(screen.getAllByRole("option").map((option) => option.textContent?.trim())).toEqual([
      "Importer un fichier de personnes",
    ]);
  });

  it("finds commands without their accents, and pages", async () => {
    const { user, field, onLock, onClose, router } = await open();
    await user.type(field, "accueil");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    await user.clear(field);
    await user.type(field, "verrou");
    await user.click(await screen.findByRole("option", { name: "Verrouiller la section" }));
    expect(onLock).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it("changes theme and language, and undoes", async () => {
    const { user, field, platform } = await open({
      "machine.change": () => ({
        language: "en",
        theme: "dark",
        lock_minutes: 15,
        recent: [],
        keychain: false,
        min_passphrase_length: 8,
        version: "0",
      }),
    });
    expect(await screen.findByRole("option", { name: "Annuler : Fiche modifiée" })).toBeVisible();
    expect(screen.queryByRole("option", { name: "Thème clair" })).toBeNull();
    await user.type(field, "theme sombre");
    await user.click(await screen.findByRole("option", { name: "Thème sombre" }));
    expect(platform.calls).toContainEqual({ command: "machine.change", payload: { theme: "dark" } });
    await user.clear(field);
    await user.type(field, "english");
    await user.click(await screen.findByRole("option", { name: "Passer en anglais" }));
    expect(platform.calls).toContainEqual({ command: "machine.change", payload: { language: "en" } });
  });

  it("opens the form of a new chantier in its place", async () => {
    const { user, onClose } = await open();
    await user.click(await screen.findByRole("option", { name: "Nouveau chantier" }));
    expect(await screen.findByRole("dialog", { name: "Nouveau chantier" })).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says so when nothing corresponds", async () => {
    const { user, field } = await open();
    await user.type(field, "xyz");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Rien ne correspond à « xyz »"));
    expect(screen.queryByRole("option")).toBeNull();
    expect(field).not.toHaveAttribute("aria-activedescendant");
    await expectAccessible(document.body);
  });
});
