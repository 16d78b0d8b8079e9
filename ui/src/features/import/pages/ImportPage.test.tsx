import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { FileLook, LookAtFile } from "../../../bindings";
import { script as importing } from "../testing/example";
import { expectAccessible } from "../../../kit/testing/axe";
import { problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { ImportPage } from "./ImportPage";

function open(script: Script = {}) {
  const rendered = renderFeature(<ImportPage />, {
    ...importing,
    "journal.state": () => ({ undo: null, redo: null }),
    ...script,
  });
  rendered.platform.chosen.files = ["/chez-moi/adherents-export.csv"];
  return rendered;
}

async function toPreview(script: Script = {}) {
  const rendered = open(script);
  await rendered.user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
  await rendered.user.click(await screen.findByRole("button", { name: "Voir l’aperçu" }));
  await screen.findByRole("tab", { name: /À décider/ });
  return rendered;
}

const asked = (platform: ReturnType<typeof open>["platform"], command: string) =>
  platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);

describe("ImportPage", () => {
  it("shows what the columns mean, and gives a meaning to one column only", async () => {
    const { user, platform, container } = open();
    await user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
    const table = await screen.findByRole("table");
    expect(within(table).getByText("zoe.dubois@exemple.fr")).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole("combobox", { name: "Ce que contient « Carte vitale »" }));
    await user.click(await screen.findByRole("option", { name: "Remarques, avec le nom de la colonne" }));
    await user.click(screen.getByRole("combobox", { name: "Ce que contient « Adresse »" }));
    await user.click(await screen.findByRole("option", { name: "Nom de famille" }));
    await user.click(screen.getByRole("button", { name: "Voir l’aperçu" }));
    const [{ mapping }] = asked(platform, "import.preview") as [{ mapping: { columns: string[] } }];
    expect(mapping.columns.filter((meaning) => meaning === "family_name")).toHaveLength(1);
    expect(mapping.columns[4]).toBe("family_name");
    expect(mapping.columns[8]).toBe("note_with_name");
  });

  it("takes a file that is dropped on the window", async () => {
    const { platform } = open();
    platform.drop(["/chez-moi/contacts.xlsx"]);
    await screen.findByRole("table");
    expect(asked(platform, "import.look")).toEqual([{ path: "/chez-moi/contacts.xlsx" }]);
  });

  it("says in its place what a file is that is no table, until another is taken", async () => {
    let seen = 0;
    const { user, container } = open({
      "import.look": (request) => {
        if (seen++ === 0) throw problem("table_unreadable", { params: { reason: "pdf" } });
        return importing["import.look"]?.(request, null) as FileLook;
      },
    });
    await user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
    const notice = await screen.findByRole("alert");
    expect(notice).toHaveTextContent("« adherents-export.csv » n’a pas pu être lu");
    expect(notice).toHaveTextContent("C’est un document PDF");
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
    await screen.findByRole("table");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says that a file has only titles instead of showing an empty preview", async () => {
    const { user } = open({
      "import.look": (request) => {
        const look = importing["import.look"]?.(request, null) as FileLook;
        return { ...look, table: { ...look.table, samples: [] } };
      },
    });
    await user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
    expect(await screen.findByText("Ce fichier n’a que des titres")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Voir l’aperçu" })).toBeDisabled();
  });

  it("shows fifty columns of a very wide file, and those that are brought in", async () => {
    const wide = (request: LookAtFile) => {
      const look = importing["import.look"]?.(request, null) as FileLook;
      const meanings = Array.from({ length: 400 }, (_, column) =>
        column === 399 ? "family_name" : "ignored",
      );
      const names = meanings.map((_, column) => `c${column}`);
      const mapping = { ...look.mapping, columns: meanings as FileLook["mapping"]["columns"] };
      return { ...look, mapping, table: { ...look.table, columns: names } };
    };
    const { user } = open({ "import.look": wide });
    await user.click(screen.getByRole("button", { name: "Choisir un fichier" }));
    expect(await screen.findByText("349 autres colonnes ne seront pas importées.")).toBeInTheDocument();
    expect(screen.getByRole("rowheader", { name: "c399" })).toBeInTheDocument();
    expect(screen.getAllByRole("rowheader")).toHaveLength(51);
  });

  it("brings in refused rows without their unreadable cell when asked to", async () => {
    const { user, platform } = await toPreview();
    await user.click(screen.getByRole("tab", { name: /Refusées/ }));
    await user.click(await screen.findByRole("button", { name: /Importer sans ces cases/ }));
    const wanted = asked(platform, "import.preview").map(
      (request) => (request as { unreadable_to_note: boolean }).unreadable_to_note,
    );
    expect(wanted).toEqual([false, true]);
  });

  it("opens the rows that wait for the person, and applies their choices before importing", async () => {
    const { user, platform, container } = await toPreview();
    expect(screen.getByRole("tab", { name: /À décider/ })).toHaveAttribute("aria-selected", "true");
    await expectAccessible(container);
    expect(await screen.findByText("06600 · 0648950262")).toBeInTheDocument();
    await user.click(await screen.findByRole("radio", { name: /C’est Théo DIALLO/ }));
    expect(screen.queryByRole("button", { name: /^Importer/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Appliquer vos choix" }));
    await user.click(await screen.findByRole("button", { name: "Importer 237 lignes" }));
    expect(asked(platform, "import.choose")).toEqual([
      { preview: "preview", doubtful: "aside", choices: [{ row: 7, choice: { is: "person", id: "p1" } }] },
    ]);
    expect(asked(platform, "import.run")).toEqual([{ preview: "chosen" }]);
    expect(await screen.findByText("235 personnes ajoutées")).toBeInTheDocument();
  });

  it("shows what was and what becomes, and why a row is refused", async () => {
    const { user, container } = await toPreview();
    await user.keyboard("{Tab}");
    await user.click(screen.getByRole("tab", { name: /Modifiées/ }));
    expect(await screen.findByText("3 rue du Lavoir")).toBeInTheDocument();
    expect(screen.getByText("12 allée des Mûriers").tagName).toBe("DEL");
    await user.click(screen.getByRole("tab", { name: /Refusées/ }));
    expect(await screen.findByText("C’est une ligne de total")).toBeInTheDocument();
    expect(screen.getByText(/pas d'adresse/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("saves the rows that were not brought in with reasons in words", async () => {
    const { user, platform } = await toPreview();
    await user.click(screen.getByRole("button", { name: "Importer 236 lignes" }));
    platform.chosen.save = "/chez-moi/lignes.csv";
    await user.click(await screen.findByRole("button", { name: "Enregistrer les lignes à corriger" }));
    await screen.findByText(/Lignes enregistrées/);
    const [request] = asked(platform, "import.save_refused") as [{ labels: Record<string, string> }];
    expect(request.labels.totals_row).toBe("C’est une ligne de total");
  });

  it("says so when the section has changed since the preview, and stays", async () => {
    const { user } = await toPreview({
      "import.run": () => {
        throw problem("preview_stale");
      },
    });
    await user.click(screen.getByRole("button", { name: "Importer 236 lignes" }));
    expect(await screen.findByText(/a changé depuis l’aperçu/)).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: /Modifiées/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Revenir aux colonnes" }));
    await user.click(await screen.findByRole("button", { name: "Voir l’aperçu" }));
    await screen.findByRole("tab", { name: /Modifiées/ });
    await waitFor(() => expect(screen.queryByText(/a changé depuis l’aperçu/)).not.toBeInTheDocument());
  });
});
