import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { addDays, today } from "../../../kit";
import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { entry, script as history, sectionHistory } from "../testing/example";
import { HistoryPage } from "./HistoryPage";

const yesterday = addDays(today(), -1);

describe("the history of the section", () => {
  it("tells day by day what was done, by whom, and where it is seen", async () => {
    const { container } = renderFeature(<HistoryPage />, history);
    const edit = await screen.findByRole("link", {
      name: "Fiche modifiée : Amel Berthier (téléphone mobile et commune)",
    });
    expect(edit).toHaveAttribute("href", "/people?record=p1");
    expect(screen.getByRole("link", { name: "Résultats notés : Marché Saint-Éloi" })).toHaveAttribute(
      "href",
      "/campaigns?record=market",
    );
    const line = edit.closest("li") as HTMLElement;
    expect(line).toHaveTextContent("19 h 30");
    expect(line).toHaveTextContent("Odile Marchal");
    expect(screen.getByText("Fichier de personnes importé, 412 fiches")).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 2 })[1]).toHaveTextContent("hier");
    await expectAccessible(container);
  });

  it("marks what was undone since, does it again, and takes back what can be", async () => {
    const { user, platform } = renderFeature(<HistoryPage />, {
      "journal.section": () =>
        sectionHistory([
          entry({ operation: "2", at: `${today()}T10:00:00` }),
          entry({
            operation: "1",
            kind: "people.create",
            at: `${yesterday}T10:00:00`,
            undo: "undone",
          }),
        ]),
      "journal.undo": () => committedBy({ role: "undo" }),
      "journal.redo": () => committedBy({ role: "redo" }),
    });
    const undone = (await screen.findByText("Fiche créée")).closest("li") as HTMLElement;
    expect(within(undone).getByText("Annulé depuis")).toBeVisible();
    await user.click(within(undone).getByRole("button", { name: "Rétablir : Fiche créée, 10\u00a0h" }));
    await user.click(screen.getByRole("button", { name: "Annuler : Fiche modifiée, 10\u00a0h" }));
    expect(platform.calls.slice(-2)).toEqual([
      { command: "journal.redo", payload: { operation: "1" } },
      { command: "journal.undo", payload: { operation: "2" } },
    ]);
  });

  it("erases for good a contact who was removed, as long as that could be taken back", async () => {
    const change = { table: "contact", action: "delete" as const, fields: [] };
    const removal = (undo: "yes" | "no") => {
      const changes = [
        { ...change, record: "helene" },
        { ...change, record: "ldh" },
      ];
      const removed = entry({ operation: "1", kind: "partners.remove_contact", changes, undo });
      return sectionHistory([removed], { ldh: "Ligue des droits de l’homme" });
    };
    let undo: "yes" | "no" = "yes";
    const { user, platform } = renderFeature(<HistoryPage />, {
      "journal.section": () => removal(undo),
      "partners.erase_contact": () => {
        undo = "no";
        return { value: { without_trace: true }, committed: null };
      },
    });
    await user.click(await screen.findByRole("button", { name: "Effacer définitivement…" }));
    const dialog = await screen.findByRole("dialog", {
      name: "Effacer définitivement la personne retirée ?",
    });
    await user.click(within(dialog).getByRole("button", { name: "Effacer définitivement" }));
    expect(platform.calls).toContainEqual({ command: "partners.erase_contact", payload: { id: "helene" } });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Effacer définitivement…" })).toBeNull());
  });

  it("says of what a newer version has made irreversible that it is so", async () => {
    renderFeature(<HistoryPage />, {
      "journal.section": () => sectionHistory([entry({ operation: "1", undo: "outdated" })]),
    });
    const line = (await screen.findByText("Fiche modifiée")).closest("li") as HTMLElement;
    expect(line).toHaveTextContent(
      "Ne peut plus être annulée : une version plus récente de Ruche a changé les tables depuis.",
    );
    expect(within(line).queryByRole("button")).toBeNull();
  });

  it("tells days by their distance from the section's own day", async () => {
    renderFeature(<HistoryPage />, {
      "section.today": () => ({ today: "2019-03-08" }),
      "journal.section": () => sectionHistory([entry({ operation: "1", at: "2019-03-07T19:30:00" })]),
    });
    expect(await screen.findByText("hier")).toBeVisible();
  });

  it("names what the record is called, unless it is gone", async () => {
    const task = (record: string, operation: string, rest = {}) =>
      entry({
        operation,
        kind: "tasks.create",
        changes: [{ record, table: "task", action: "insert", fields: [] }],
        ...rest,
      });
    renderFeature(<HistoryPage />, {
      "journal.section": () =>
        sectionHistory([task("print", "2"), task("gone", "1", { at: `${yesterday}T10:00:00` })], {
          print: "Imprimer 500 tracts",
        }),
    });
    expect(await screen.findByText("Tâche ajoutée : Imprimer 500 tracts")).toBeVisible();
    expect(screen.getByText("Tâche ajoutée")).toBeVisible();
  });

  it("names the organisation of an exchange, says what of it was changed, and leads to its page", async () => {
    const changes = [
      { record: "ldh", table: "exchange", action: "update" as const, fields: ["summary"] },
      { record: "ldh", table: "promise", action: "insert" as const, fields: [] },
    ];
    renderFeature(<HistoryPage />, {
      "journal.section": () =>
        sectionHistory([entry({ operation: "1", kind: "partners.edit_exchange", changes })], { ldh: "LDH" }),
    });
    expect(
      await screen.findByRole("link", {
        name: "Échange modifié : LDH (ce qui s’est dit et promesses)",
      }),
    ).toHaveAttribute("href", "/partners/ldh");
  });

  it("puts together what one hand did again and again within a minute", async () => {
    const answer = (operation: string, at: string) =>
      entry({
        operation,
        kind: "actions.answer",
        at: `${today()}T${at}`,
        changes: [{ record: "market", table: "action_volunteer", action: "insert", fields: [] }],
      });
    const { user, container } = renderFeature(<HistoryPage />, {
      "journal.section": () =>
        sectionHistory(
          [
            answer("4", "19:31:02"),
            answer("3", "19:30:58"),
            answer("2", "19:30:20"),
            answer("1", "19:30:03"),
          ],
          { market: "Marché" },
        ),
    });
    expect(await screen.findByText("Réponse notée, 3 fois")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: /^Détail : Réponse notée, 3 fois/ }));
    expect(screen.getAllByRole("button", { name: /^Annuler : Réponse notée : Marché, 19/ })).toHaveLength(4);
    await expectAccessible(container);
  });

  it("says which field has moved since, when that stands in the way", async () => {
    const { user } = renderFeature(<HistoryPage />, {
      "journal.section": () => sectionHistory([entry({ operation: "1" })]),
      "journal.undo": () => {
        throw problem("changed_since", { field: "mobile", params: { table: "person" } });
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Annuler/ }));
    expect(await screen.findByText(/« téléphone mobile » a été modifié depuis/)).toBeVisible();
  });

  it("reads what is older when asked, from where it stopped", async () => {
    const { user, platform } = renderFeature(<HistoryPage />, history);
    await user.click(await screen.findByRole("button", { name: "Voir ce qui est plus ancien" }));
    expect(await screen.findAllByRole("listitem")).toHaveLength(58);
    expect(platform.calls.at(-1)).toEqual({
      command: "journal.section",
      payload: { before: "09", limit: 50 },
    });
    expect(screen.queryByRole("button", { name: "Voir ce qui est plus ancien" })).toBeNull();
  });

  it("leads nowhere from a record that is gone", async () => {
    renderFeature(<HistoryPage />, {
      "journal.section": () =>
        sectionHistory([
          entry({
            operation: "1",
            kind: "people.erase",
            changes: [{ record: "p1", table: "person", action: "delete", fields: [] }],
          }),
        ]),
    });
    expect(await screen.findByText("Fiche effacée")).toBeVisible();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("teaches what it is for while nothing was done", async () => {
    renderFeature(<HistoryPage />, { "journal.section": () => sectionHistory([]) });
    expect(await screen.findByRole("heading", { name: "Rien n’a encore été modifié" })).toBeVisible();
  });
});
