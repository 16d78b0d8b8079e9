import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { renderPage } from "../../../platform/testing";
import { script } from "../testing/example";
import { CampaignPage } from "./CampaignPage";

const asked = (platform: { calls: { command: string; payload: unknown }[] }, name: string) =>
  platform.calls.filter(({ command }) => command === name).map(({ payload }) => payload);

describe("the page of a campaign", () => {
  it("takes a result with a number and Enter", async () => {
    const { user, platform, container } = await renderPage(<CampaignPage />, {
      ...script,
      "counts.add": () => ({ value: "entry", committed: null }),
    });
    const field = await screen.findByLabelText("Résultat à ajouter (parlementaires)");
    await user.type(field, "12{Enter}");
    await waitFor(() => expect(field).toHaveValue(""));
    expect(asked(platform, "counts.add")).toEqual([{ stage_id: "mps", draft: { value: 12 } }]);
    await expectAccessible(container);
  });

  it("replaces a number by the one that is typed", async () => {
    const { user } = await renderPage(<CampaignPage />, script, "/campaigns/isf?planning=true");
    const needed = await screen.findByLabelText("Combien de personnes faut-il ?");
    needed.focus();
    await user.keyboard("4");
    expect(needed).toHaveValue("4");
  });

  it("adds a task by a line and ticks one off", async () => {
    const { user, platform } = await renderPage(<CampaignPage />, {
      ...script,
      "tasks.create": () => ({ value: "task", committed: null }),
      "tasks.done": () => ({ value: "task", committed: null }),
    });
    await screen.findByText("Imprimer 500 tracts");
    await user.keyboard("t");
    await user.keyboard("Réserver la salle{Enter}");
    expect(asked(platform, "tasks.create")).toEqual([{ title: "Réserver la salle", campaign_id: "isf" }]);
    await user.click(screen.getByRole("checkbox", { name: "Imprimer 500 tracts" }));
    expect(asked(platform, "tasks.done")).toEqual([{ id: "print isf", done: true }]);
  });

  it("plans an action whose name follows its kind, and warns on the eve of a vote", async () => {
    const { user, platform } = await renderPage(
      <CampaignPage />,
      {
        ...script,
        "actions.plan": () => ({
          value: { id: "market", on_eve_of: { on: "2019-05-26", title: "Européennes" } },
          committed: null,
        }),
      },
      "/campaigns/isf?planning=true",
    );
    await user.type(await screen.findByLabelText(/^Jour/), "25 mai 2019");
    await user.type(screen.getByLabelText(/^De/), "9h");
    await user.type(screen.getByLabelText(/^À$/), "11h30");
    await user.type(screen.getByLabelText(/^Lieu/), "Gare{Enter}");
    await waitFor(() => expect(asked(platform, "actions.plan")).toHaveLength(1));
    expect(asked(platform, "actions.plan")[0]).toMatchObject({
      campaign_id: "isf",
      draft: { title: "Tractage", starts: "2019-05-25T09:00:00", ends: "2019-05-25T11:30:00", place: "Gare" },
    });
    expect(await screen.findByText(/la veille ou le jour d’un scrutin \(Européennes\)/)).toBeVisible();
  });

  it("names the partners of the chantier, and adds one by a few letters", async () => {
    const { user, platform } = await renderPage(<CampaignPage />, {
      ...script,
      "partners.list": () => ({ total: 0, rows: [] }),
      "partners.find": () => [{ id: "cgt", name: "Union locale CGT", kind: "union", contact: null }],
      "partners.link_campaign": () => ({ value: "new", committed: null }),
    });
    expect(await screen.findByRole("link", { name: "Ligue des droits de l’homme" })).toHaveAttribute(
      "href",
      "/partners/ldh",
    );
    await user.type(screen.getByLabelText("Ajouter un partenaire"), "union");
    await user.click(await screen.findByRole("option", { name: /Union locale CGT/ }));
    expect(asked(platform, "partners.link_campaign")).toEqual([
      { organisation_id: "cgt", campaign_id: "isf" },
    ]);
  });
});
