import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { Document } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import { renderPage } from "../../../platform/testing";
import { report, script as reports } from "../testing/example";
import { ReportById } from "./ReportPage";

const renderReport = (script = {}) =>
  renderPage(<ReportById id="r1" />, { ...reports, ...script }, "/reports/r1");

const paragraph = (text: string): Document => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

describe("the page of a report", () => {
  it("shows every kind of block with what it says", async () => {
    const { container } = await renderReport();
    expect(await screen.findByText("Merci à toutes celles et ceux croisés dans la journée.")).toBeVisible();
    for (const value of ["Ouverture", "Irène Saint-Loup", "@CamilleBEU", "14 h", "Mireille"])
      expect(screen.getByDisplayValue(value)).toBeVisible();
    expect(screen.getByText("La tribune de la première table ronde")).toBeVisible();
    expect(await screen.findByText("À faire")).toBeVisible();
    await expectAccessible(container);
  });

  it("names what stands in the way of publishing, with the way to put it right", async () => {
    const { user } = await renderReport();
    await user.click(await screen.findByRole("button", { name: "Publier…" }));
    expect(await screen.findByText("Une photo du texte n’est pas prête")).toBeVisible();
    expect(screen.getByRole("button", { name: "Déclarer publié" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Bernardin et Paule dans le train" }));
    expect(await screen.findByRole("dialog", { name: "Photos du compte rendu" })).toBeVisible();
  });

  it("writes what is typed in a block when the page is left", async () => {
    const { user, platform, unmount } = await renderReport();
    const signature = await screen.findByDisplayValue("Mireille");
    await user.type(signature, " D.");
    expect(await screen.findByText("Enregistrement…")).toBeVisible();
    unmount();
    await waitFor(() => {
      const written = platform.calls.find(({ command }) => command === "reports.write");
      expect(JSON.stringify(written?.payload)).toContain("Mireille D.");
    });
  });

  it("begins a block at the line that must be filled", async () => {
    const { user } = await renderReport();
    await user.click(await screen.findByRole("button", { name: "Insérer" }));
    await user.click(await screen.findByRole("menuitem", { name: "Séance du programme" }));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName("Titre de la séance"));
    expect(document.activeElement).toHaveValue("");
  });

  it("removes a block with what is written in it", async () => {
    const { user } = await renderReport();
    const thanks = "Merci à toutes celles et ceux croisés dans la journée.";
    expect(await screen.findByText(thanks)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Déplacer ou supprimer : Remerciements" }));
    await user.click(await screen.findByRole("menuitem", { name: "Supprimer, texte compris" }));
    expect(screen.queryByText(thanks)).not.toBeInTheDocument();
  });

  it("brings back what was typed before a crash", async () => {
    const stored = {
      text_revision: report.text_revision,
      body: paragraph("Pas encore écrit."),
    };
    const { platform } = await renderReport({ "drafts.read": () => JSON.stringify(stored) });
    expect(await screen.findByText("Pas encore écrit.")).toBeVisible();
    expect(platform.calls.some(({ command }) => command === "drafts.read")).toBe(true);
  });
});
