import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import type { Section } from "../../../bindings";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { flushDrafts } from "../../../platform";
import { renderPage } from "../../../platform/testing";
import { SettingsPage } from "./SettingsPage";

const VALMONT = "/home/odile/Documents/Section/Valmont.ruche";
const PASSPHRASE = "cerise trombone averse gilet";

/** An open section, and the machine that it stands on. */
function openSection(example: boolean): Script {
  let quick_unlock = false;
  let section: Section = {
    id: "section",
    revision: "first",
    name: "Section de Valmont-sur-Loire",
    city: "Valmont-sur-Loire",
    site: null,
    zone: "Europe/Paris",
    example,
  };
  const status = { path: VALMONT, section_name: section.name, example };
  const machine = () => ({
    language: "fr" as const,
    theme: "system" as const,
    lock_minutes: 15,
    keychain: true,
    min_passphrase_length: 8,
    version: "0.1.0",
    recent: [{ path: VALMONT, name: "Valmont", present: true, quick_unlock }],
  });
  return {
    "machine.read": machine,
    "machine.change": machine,
    "section.read": () => section,
    "section.change": ({ changes }) => {
      const committed = committedBy({ kind: "section.change", topics: ["section"] });
      section = { ...section, ...changes, revision: committed.revision };
      return { value: section, committed };
    },
    "workspace.status": () => status,
    "workspace.check": () => ({}),
    "workspace.copy": () => ({}),
    "workspace.recovery_sheet": () => ({}),
    "workspace.quick_unlock": ({ enabled }) => {
      quick_unlock = enabled;
      return {};
    },
    "workspace.change_passphrase": ({ current }) => {
      if (current !== PASSPHRASE) throw problem("wrong_key", { field: "current" });
      return status;
    },
    "workspace.remove_example": () => ({ path: null, section_name: null, example: false }),
  };
}

async function settings(part: string, script: Script = {}, example = false) {
  // As in the window, where dialogs stand outside of the page.
  const page = (
    <main>
      <SettingsPage />
    </main>
  );
  const rendered = await renderPage(page, { ...openSection(example), ...script }, `/settings?part=${part}`);
  const asked = (name: string) =>
    rendered.platform.calls.filter(({ command }) => command === name).map(({ payload }) => payload);
  return { ...rendered, asked };
}

describe("the settings of the section", () => {
  it("change by a clear button, and keep what is not changed", async () => {
    const { user, asked, container } = await settings("section");
    const name = await screen.findByLabelText("Nom de la section");
    await expectAccessible(container);
    await user.clear(name);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Donnez un nom à la section.")).toBeVisible();
    await user.type(name, "Section du Val{Enter}");
    await waitFor(() =>
      expect(asked("section.change")).toEqual([
        { id: "section", revision: "first", changes: { name: "Section du Val" } },
      ]),
    );
  });

  it("are shown where the address names a part that does not exist", async () => {
    await settings("elsewhere");
    expect(await screen.findByLabelText("Nom de la section")).toBeVisible();
    expect(screen.getByRole("tab", { name: "La section" })).toHaveAttribute("aria-selected", "true");
  });

  it("go on from what was saved last", async () => {
    const { user, asked } = await settings("section");
    const name = await screen.findByLabelText("Nom de la section");
    await user.clear(name);
    await user.type(name, " Section du Val {Enter}");
    await waitFor(() => expect(name).toHaveValue("Section du Val"));
    await user.type(screen.getByLabelText("Blog ou site"), "val.example{Enter}");
    await waitFor(() => expect(asked("section.change")).toHaveLength(2));
    const [first, second] = asked("section.change") as { revision: string; changes: object }[];
    expect(second?.changes).toEqual({ site: "val.example" });
    expect(second?.revision).not.toBe(first?.revision);
    await waitFor(() => expect(asked("section.read")).toHaveLength(3));
    await flushDrafts();
    expect(asked("drafts.save").at(-1)).toEqual({ form: "section.change:section", value: null });
  });

  it("show what was changed elsewhere, and ask about it where something else is being typed", async () => {
    let section: Section = {
      id: "section",
      revision: "first",
      name: "Valmont",
      city: null,
      site: null,
      zone: "Europe/Paris",
      example: false,
    };
    const { user, platform, asked } = await settings("section", {
      "section.read": () => section,
      "section.change": ({ revision }) => {
        if (revision !== section.revision)
          throw problem("conflict", {
            field: "name",
            params: { present: JSON.stringify({ name: section.name }), revision: section.revision },
          });
        return { value: section, committed: committedBy({ kind: "section.change" }) };
      },
    });
    const name = await screen.findByLabelText("Nom de la section");
    section = { ...section, revision: "second", name: "Section de Valmont" };
    act(() => platform.commit({ topics: ["section"] }));
    await waitFor(() => expect(name).toHaveValue("Section de Valmont"));

    await user.type(name, "-sur-Loire");
    section = { ...section, revision: "third", name: "Valmont et Saint-Aubin" };
    act(() => platform.commit({ topics: ["section"] }));
    await waitFor(() => expect(asked("section.read")).toHaveLength(3));
    expect(name).toHaveValue("Section de Valmont-sur-Loire");
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    expect(within(dialog).getByRole("radio", { name: /Valmont et Saint-Aubin/ })).not.toBeChecked();
    await user.click(within(dialog).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(asked("section.change")).toHaveLength(2));
    expect(asked("section.change")[1]).toEqual({
      id: "section",
      revision: "third",
      changes: { name: "Section de Valmont-sur-Loire" },
    });
  });

  it("find what was typed before a lock", async () => {
    const typed = { name: "Section du", city: "", site: "", zone: "Indian/Reunion" };
    await settings("section", { "drafts.read": () => JSON.stringify(typed) });
    expect(await screen.findByDisplayValue("Section du")).toBeVisible();
    expect(screen.getByDisplayValue("La Réunion")).toBeVisible();
  });
});

describe("the settings of this computer", () => {
  it("change language, theme, text and lock as soon as they are chosen", async () => {
    const { user, asked, container } = await settings("computer");
    await user.selectOptions(await screen.findByLabelText("Verrouillage"), "Après 30 minutes");
    await user.click(screen.getByRole("radio", { name: "Sombre" }));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(asked("machine.change")).toEqual([{ lock_minutes: 30 }, { theme: "dark" }, { language: "en" }]);
    await user.selectOptions(screen.getByLabelText("Taille du texte"), "150 %");
    expect(document.documentElement.style.fontSize).toBe("150%");
    await expectAccessible(container);
  });
});

describe("the settings of the file", () => {
  it("show where it is, copy it, check it and print its sheet", async () => {
    const { user, platform, asked, container } = await settings("file");
    await screen.findByText(VALMONT);
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Montrer dans son dossier" }));
    expect(platform.revealed).toEqual([VALMONT]);
    await user.click(screen.getByRole("button", { name: "Vérifier maintenant" }));
    expect(await screen.findByText(/Le fichier est entier/)).toBeVisible();
    platform.chosen.save = "/media/copie.ruche";
    await user.click(screen.getByRole("button", { name: /Enregistrer une copie/ }));
    expect(await screen.findByText(/La copie est enregistrée/)).toBeVisible();
    expect(asked("workspace.copy")).toEqual([{ path: "/media/copie.ruche" }]);
    platform.chosen.save = "/media/feuille.pdf";
    await user.click(screen.getByRole("button", { name: /Enregistrer la feuille/ }));
    expect(await screen.findByRole("button", { name: /Montrer la feuille/ })).toBeVisible();
    expect(asked("workspace.recovery_sheet")).toEqual([{ path: "/media/feuille.pdf", language: "fr" }]);
  });

  it("say beside the check that the file is damaged", async () => {
    const { user } = await settings("file", {
      "workspace.check": () => {
        throw problem("file_damaged");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Vérifier maintenant" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("abîmé");
  });

  it("keep the key in the keychain, and take it out", async () => {
    const { user, asked } = await settings("file");
    const quick = await screen.findByRole("switch", { name: /Ouvrir sans phrase de passe/ });
    await waitFor(() => expect(quick).toBeEnabled());
    await user.click(quick);
    await waitFor(() => expect(quick).toBeChecked());
    await user.click(quick);
    await waitFor(() => expect(quick).not.toBeChecked());
    expect(asked("workspace.quick_unlock")).toEqual([{ enabled: true }, { enabled: false }]);
  });

  it("give it another passphrase, once the present one is right", async () => {
    const { user, asked } = await settings("file");
    await user.click(await screen.findByRole("button", { name: /Changer la phrase de passe/ }));
    const dialog = await screen.findByRole("dialog", { name: "Changer la phrase de passe" });
    await expectAccessible(dialog);
    const current = within(dialog).getByLabelText("Phrase de passe actuelle");
    await user.type(current, "cerise");
    await user.type(within(dialog).getByLabelText("Nouvelle phrase de passe"), "tambour lilas orage brique");
    await user.type(
      within(dialog).getByLabelText("La même, une seconde fois"),
      "tambour lilas orage brique{Enter}",
    );
    expect(await within(dialog).findByText(/Cette phrase n’ouvre pas ce fichier/)).toBeVisible();
    expect(current).toHaveFocus();
    await user.clear(current);
    await user.type(current, `${PASSPHRASE}{Enter}`);
    expect(await screen.findByText(/Phrase de passe changée/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked("workspace.change_passphrase").at(-1)).toEqual({
      current: PASSPHRASE,
      new: "tambour lilas orage brique",
    });
    // Nowhere, not even in a draft.
    expect(JSON.stringify(asked("drafts.save"))).not.toContain("tambour");
  });
});

describe("the settings of the example", () => {
  it("take it away after a question, and offer nothing that needs its passphrase", async () => {
    const { user, asked, container } = await settings("file", {}, true);
    await user.click(await screen.findByRole("button", { name: /Retirer l’exemple/ }));
    expect(screen.queryByRole("button", { name: /phrase de passe/ })).toBeNull();
    await expectAccessible(container);
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("Vos propres sections ne sont pas touchées");
    await user.click(within(dialog).getByRole("button", { name: "Retirer l’exemple" }));
    expect(asked("workspace.remove_example")).toHaveLength(1);
  });
});

describe("the page about the program", () => {
  it("names its version and the licences of what it carries", async () => {
    const { container } = await settings("about");
    expect(await screen.findByText(/Version 0\.1\.0/)).toHaveTextContent("licence libre MIT");
    expect(screen.getByText(/Atkinson Hyperlegible Next/)).toHaveTextContent("SIL Open Font License");
    await expectAccessible(container);
  });

  it("opens the page of the releases when it is asked to, and never by itself", async () => {
    const { user, platform, container } = await settings("about");
    const button = await screen.findByRole("button", { name: "Vérifier s’il y a une nouvelle version" });
    expect(platform.releases.opened).toBe(0);
    await user.click(button);
    expect(platform.releases.opened).toBe(1);
    expect(await screen.findByText(/recopiez cette adresse/)).toHaveTextContent(platform.releases.address);
    await expectAccessible(container);
  });
});
