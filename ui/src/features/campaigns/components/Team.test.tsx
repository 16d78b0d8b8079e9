import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { CampaignSheet, CommandName } from "../../../bindings";
import { useCommand } from "../../../platform";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { campaign } from "../testing/example";
import { Team } from "./Team";

const bruno = { id: "bruno", name: "Bruno Cohen" };

function TeamOfCampaign() {
  const sheet = useCommand("campaigns.read", { id: "isf" });
  return sheet.data ? <Team sheet={sheet.data} /> : null;
}

/** The team, its only member with a role that a test may change as if it were changed elsewhere. */
async function renderTeam(answers: Script = {}) {
  const recorded = { role: "matériel", revision: "member 1" };
  const sheet = (): CampaignSheet => ({
    campaign: campaign("isf", "Rétablissons l’ISF"),
    team: [{ id: "member", person: bruno, ...recorded }],
    goals: [],
    tasks: { open: 0, late: 0 },
  });
  const rendered = renderFeature(<TeamOfCampaign />, {
    "campaigns.read": sheet,
    "campaigns.edit_member": ({ changes }) => {
      Object.assign(recorded, { role: changes.role ?? "", revision: "member 2" });
      return { value: "member", committed: committedBy({ kind: "campaigns.edit_member" }) };
    },
    ...answers,
  });
  const sent = (command: CommandName) =>
    rendered.platform.calls.filter((call) => call.command === command).map(({ payload }) => payload);
  const role = await screen.findByRole("textbox", { name: "Rôle de Bruno Cohen" });
  const changedElsewhere = () => rendered.platform.commit(committedBy({ topics: ["campaigns"] }));
  return { ...rendered, recorded, sent, role, changedElsewhere };
}

describe("the team of a campaign", () => {
  it("sends only a role that was changed, with the revision that it was begun from", async () => {
    const { user, sent, role } = await renderTeam();
    await user.click(role);
    await user.tab();
    expect(sent("campaigns.edit_member")).toEqual([]);
    await user.clear(role);
    await user.type(role, "collage{Enter}");
    await waitFor(() =>
      expect(sent("campaigns.edit_member")).toEqual([
        { id: "member", revision: "member 1", changes: { role: "collage" } },
      ]),
    );
    expect(role).toHaveValue("collage");
  });

  it("shows a role that was changed elsewhere while nobody types", async () => {
    const { recorded, role, changedElsewhere } = await renderTeam();
    Object.assign(recorded, { role: "réseaux sociaux", revision: "member 2" });
    changedElsewhere();
    await waitFor(() => expect(role).toHaveValue("réseaux sociaux"));
  });

  it("asks which role stays when it was changed elsewhere while somebody typed", async () => {
    const { user, recorded, sent, role, changedElsewhere } = await renderTeam({
      "campaigns.edit_member": ({ revision }) => {
        if (revision === "member 2") return { value: "member", committed: committedBy() };
        const present = JSON.stringify({ role: "réseaux sociaux" });
        throw problem("conflict", { field: "role", params: { present, revision: "member 2" } });
      },
    });
    await user.type(role, " et tracts");
    Object.assign(recorded, { role: "réseaux sociaux", revision: "member 2" });
    changedElsewhere();
    await user.keyboard("{Enter}");
    expect(
      await screen.findByRole("radio", { name: "Ce qui est enregistré : réseaux sociaux" }),
    ).toBeVisible();
    expect(role).toHaveValue("matériel et tracts");
    await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() =>
      expect(sent("campaigns.edit_member")).toEqual([
        { id: "member", revision: "member 1", changes: { role: "matériel et tracts" } },
        { id: "member", revision: "member 2", changes: { role: "matériel et tracts" } },
      ]),
    );
  });
});
