import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { renderPage } from "../../../platform/testing";
import { campaign, column, goal, script } from "../testing/example";
import { CampaignsPage } from "./CampaignsPage";

describe("the board", () => {
  it("shows campaigns beside each other with counter, pace, next action and late tasks", async () => {
    const { container } = await renderPage(<CampaignsPage />, script, "/campaigns");
    const isf = await screen.findByRole("region", { name: "Rétablissons l’ISF" });
    expect(within(isf).getByText("À ce rythme, 71 % le 30 juin 2019")).toBeVisible();
    expect(within(isf).getByRole("meter", { name: "Référendum" })).toHaveAttribute("aria-valuenow", "103");
    expect(within(isf).getByText("2 personnes manquent")).toBeVisible();
    expect(within(isf).getByText("1 à faire, 1 en retard")).toBeVisible();
    await expectAccessible(container);
  });

  it("shows the first goal whole, the next ones in short, and what is more on demand", async () => {
    const late = { ...goal, id: "late", title: "Tracts" };
    const fine = {
      ...goal,
      pace: { per_week: 30, until: "2019-06-30", percent: 120, reached_on: "2019-05-02" },
    };
    const goals = [
      goal,
      late,
      { ...fine, id: "fine", title: "Portes" },
      { ...fine, id: "last", title: "Appels" },
    ];
    const { user } = await renderPage(<CampaignsPage />, {
      ...script,
      "campaigns.board": () => [{ ...column("isf", "Rétablissons l’ISF"), goals }],
    });
    const meters = async () =>
      (await screen.findAllByRole("meter")).map((one) => one.getAttribute("aria-label"));
    expect(await meters()).toEqual(["Référendum", "Tracts", "Portes"]);
    expect(screen.getAllByText(/^puis 4 700 000 citoyens$/)).toHaveLength(1);
    expect(screen.getAllByText(/^À ce rythme/)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Voir un autre objectif" }));
    expect(await meters()).toEqual(["Référendum", "Tracts", "Portes", "Appels"]);
  });

  it("is walked by the arrow keys", async () => {
    const { user } = await renderPage(<CampaignsPage />, script, "/campaigns");
    (await screen.findByRole("link", { name: "Rétablissons l’ISF" })).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: "Grand débat" })).toHaveFocus();
    await user.keyboard("{Home}");
    expect(screen.getByRole("link", { name: "Rétablissons l’ISF" })).toHaveFocus();
  });

  it("begins a campaign by keyboard alone", async () => {
    const { user, platform } = await renderPage(
      <CampaignsPage />,
      { ...script, "campaigns.create": () => ({ value: "new", committed: null }) },
      "/campaigns",
    );
    await screen.findByRole("region", { name: "Grand débat" });
    await user.keyboard("n");
    await user.type(await screen.findByLabelText(/Nom du chantier/), "Cantines bio");
    await user.tab();
    await user.keyboard("1200");
    await user.tab();
    await user.keyboard("signatures{Enter}");
    const { payload } = platform.calls.find(({ command }) => command === "campaigns.create") ?? {};
    expect(payload).toMatchObject({
      title: "Cantines bio",
      target: 1200,
      unit: "signatures",
      state: "running",
    });
  });

  it("shows what was set aside when asked", async () => {
    const { user } = await renderPage(<CampaignsPage />, {
      ...script,
      "campaigns.list": ({ archived }) =>
        archived ? { total: 1, rows: [campaign("old", "Cantines bio")] } : { total: 0, rows: [] },
    });
    await user.click(await screen.findByRole("button", { name: "Voir les archives" }));
    expect(screen.getByRole("link", { name: "Cantines bio" })).toHaveAttribute("href", "/campaigns/old");
  });

  it("takes the days of votes by keyboard alone", async () => {
    const { user, platform } = await renderPage(<CampaignsPage />, {
      ...script,
      "campaigns.vote_days": () => [],
      "campaigns.set_vote_days": () => ({ value: [], committed: null }),
    });
    await user.click(await screen.findByRole("button", { name: "Dates de scrutin" }));
    await waitFor(() => expect(screen.getByLabelText("Jour du scrutin")).toHaveFocus());
    await user.keyboard("26 mai 2019");
    await user.type(screen.getByLabelText("Scrutin"), "Européennes{Enter}");
    await waitFor(() =>
      expect(platform.calls).toContainEqual({
        command: "campaigns.set_vote_days",
        payload: { begun_from: [], days: [{ on: "2019-05-26", title: "Européennes" }] },
      }),
    );
  });

  it("takes a day of votes away from those that the form was begun from", async () => {
    const european = { on: "2019-05-26", title: "Européennes" };
    const { user, platform } = await renderPage(<CampaignsPage />, {
      ...script,
      "campaigns.vote_days": () => [european],
      "campaigns.set_vote_days": () => ({ value: [], committed: null }),
    });
    await user.click(await screen.findByRole("button", { name: "Dates de scrutin" }));
    await user.click(await screen.findByRole("button", { name: "Retirer ce scrutin" }));
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(platform.calls).toContainEqual({
        command: "campaigns.set_vote_days",
        payload: { begun_from: [european], days: [] },
      }),
    );
  });

  it("teaches what a campaign is when there is none", async () => {
    const { container } = await renderPage(<CampaignsPage />, { ...script, "campaigns.board": () => [] });
    expect(await screen.findByRole("button", { name: "Commencer un chantier" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Nouveau chantier" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Voir les archives" })).toBeNull();
    await expectAccessible(container);
  });
});
