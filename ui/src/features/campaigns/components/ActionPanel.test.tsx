import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { drawFeature } from "../../../platform/testing";
import { script } from "../testing";
import { ActionPanel } from "./ActionPanel";

const panel = <ActionPanel id="market" onClose={() => undefined} />;

describe("the panel of an action", () => {
  it("takes the answers of volunteers with one key each", async () => {
    const { user, platform, container } = drawFeature(panel, {
      ...script,
      "actions.answer": () => ({ value: "market", operation: "1" }),
    });
    const amel = await screen.findByRole("group", { name: "Réponse de Amel Berthier" });
    within(amel).getByRole("button", { name: "Oui" }).focus();
    await user.keyboard("v{ArrowDown}n");
    expect(platform.asked.filter(({ command }) => command === "actions.answer")).toEqual([
      { command: "actions.answer", payload: { id: "market", person_id: "amel", answer: "came" } },
      { command: "actions.answer", payload: { id: "market", person_id: "bruno", answer: "no" } },
    ]);
    await expectAccessible(container);
  });

  it("takes the results, a number for each stage", async () => {
    const { user, platform } = drawFeature(panel, {
      ...script,
      "actions.results": () => ({ value: "market", operation: "1" }),
    });
    await user.type(await screen.findByLabelText("Parlementaires (Référendum)"), "17{Enter}");
    expect(platform.asked).toContainEqual({
      command: "actions.results",
      payload: { id: "market", values: [{ stage_id: "mps", value: 17 }] },
    });
  });
});
