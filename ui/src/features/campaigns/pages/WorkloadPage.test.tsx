import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { renderPage } from "../../../platform/testing";
import { action, script } from "../testing/example";
import { WorkloadPage } from "./WorkloadPage";

describe("who is asked", () => {
  it("shows each person across campaigns, and two actions at once", async () => {
    const second = { ...action, id: "doors", title: "Porte-à-porte", starts: "2019-03-09T11:00:00" };
    const { container } = await renderPage(<WorkloadPage />, {
      ...script,
      "campaigns.workload": () => ({
        from: "2019-02-28",
        until: "2019-03-27",
        campaigns: [{ id: "isf", title: "Rétablissons l’ISF", colour: "amber" }],
        people: [
          {
            person: { id: "amel", name: "Amel Berthier" },
            parts: [
              { campaign_id: "isf", tasks: 1, actions: 2 },
              { campaign_id: null, tasks: 1, actions: 0 },
            ],
            tasks: 2,
            actions: 2,
            clashes: [{ first: action, second }],
          },
        ],
      }),
    });
    expect(await screen.findByRole("row", { name: /Amel Berthier .*2 actions ?2 tâches/ })).toBeVisible();
    expect(screen.getByText(/Deux actions à la fois, .*Marché Saint-Éloi et Porte-à-porte/)).toBeVisible();
    await expectAccessible(container);
  });
});
