import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { LinkLine } from "./LinkLine";

const recorded = "relit les tracts";

function renderLine(answers: Script) {
  const line = (
    <ul>
      <LinkLine id="link" revision="link 1" role={recorded} name="L’ISF" link="L’ISF" />
    </ul>
  );
  const rendered = renderFeature(line, answers);
  const sent = () =>
    rendered.platform.calls
      .filter(({ command }) => command === "partners.edit_link")
      .map(({ payload }) => payload);
  return { ...rendered, sent, role: screen.getByRole("textbox") };
}

describe("an organisation and a campaign", () => {
  it("sends only a role that was changed, with the revision that it was begun from", async () => {
    const { user, role, sent } = renderLine({
      "partners.edit_link": () => ({ value: "link", committed: committedBy() }),
    });
    await user.type(role, " {Enter}");
    expect(sent()).toEqual([]);
    await user.clear(role);
    await user.type(role, "prête la salle{Enter}");
    await waitFor(() =>
      expect(sent()).toEqual([{ id: "link", revision: "link 1", changes: { role: "prête la salle" } }]),
    );
  });

  it("asks which role stays when it was changed elsewhere, and leaves the recorded one when it is chosen", async () => {
    const { user, role, sent } = renderLine({
      "partners.edit_link": () => {
        const present = JSON.stringify({ role: "tient la caisse" });
        throw problem("conflict", { field: "role", params: { present, revision: "link 2" } });
      },
    });
    await user.type(role, " et colle{Enter}");
    await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : tient la caisse" }));
    await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(screen.queryByRole("radio")).toBeNull());
    expect(sent()).toHaveLength(1);
  });
});
