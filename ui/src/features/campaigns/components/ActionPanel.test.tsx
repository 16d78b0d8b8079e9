import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { problem } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { actionSheet, script } from "../testing/example";
import { ActionPanel } from "./ActionPanel";

const panel = <ActionPanel id="market" onClose={() => undefined} />;

describe("the panel of an action", () => {
  it("takes the answers of volunteers with one key each", async () => {
    const { user, platform, container } = renderFeature(panel, {
      ...script,
      "actions.answer": () => ({ value: "market", committed: null }),
    });
    const amel = await screen.findByRole("group", { name: "Réponse de Amel Berthier" });
    within(amel).getByRole("button", { name: "Oui" }).focus();
    await user.keyboard("v{ArrowDown}n");
    expect(platform.calls.filter(({ command }) => command === "actions.answer")).toEqual([
      { command: "actions.answer", payload: { id: "market", person_id: "amel", answer: "came" } },
      { command: "actions.answer", payload: { id: "market", person_id: "bruno", answer: "no" } },
    ]);
    await expectAccessible(container);
  });

  it("asks one after the other by letters and Enter, and goes on from the next line when one is taken off", async () => {
    const { user, platform } = renderFeature(panel, {
      ...script,
      "actions.answer": () => ({ value: "market", committed: null }),
      "people.find": ({ typed }) => [
        { id: typed, name: `Chloé ${typed}`, category: "member" as const, city: null },
      ],
    });
    const field = await screen.findByLabelText("Solliciter quelqu’un");
    await user.click(field);
    await user.keyboard("dup");
    await screen.findByRole("option", { name: /Chloé dup/ });
    await user.keyboard("{Enter}fau");
    await screen.findByRole("option", { name: /Chloé fau/ });
    await user.keyboard("{Enter}");
    screen.getAllByRole("button", { name: "Oui" })[0]?.focus();
    await user.keyboard("{Delete}");
    expect(screen.getAllByRole("button", { name: "Sollicité·e" })[1]).toHaveFocus();
    expect(
      platform.calls.filter(({ command }) => command === "actions.answer").map(({ payload }) => payload),
    ).toEqual([
      { id: "market", person_id: "dup", answer: "asked" },
      { id: "market", person_id: "fau", answer: "asked" },
      { id: "market", person_id: "amel", answer: null },
    ]);
  });

  it("has one stop of the tabulator for each answer, and leads to who gave it", async () => {
    const { user } = renderFeature(panel, script);
    const amel = await screen.findByRole("link", { name: "Amel Berthier" });
    expect(amel).toHaveAttribute("href", "/people?record=amel");
    amel.focus();
    await user.tab();
    expect(screen.getAllByRole("button", { name: "Oui" })[0]).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Enlever Amel Berthier de la liste" })).toHaveFocus();
  });

  it("takes the results, a number for each stage", async () => {
    const { user, platform } = renderFeature(panel, {
      ...script,
      "actions.results": () => ({ value: "market", committed: null }),
    });
    const field = await screen.findByLabelText("Parlementaires (Référendum)");
    await user.type(field, "17{Enter}");
    expect(platform.calls).toContainEqual({
      command: "actions.results",
      payload: { id: "market", values: [{ stage_id: "mps", revision: null, value: 17 }] },
    });
    expect(field).toHaveFocus();
  });

  it("asks which result stays when one was typed elsewhere, and goes on from the chosen one", async () => {
    const present = (value: number) => JSON.stringify([{ stage_id: "mps", revision: "entry 1", value }]);
    const { user, platform } = renderFeature(panel, {
      ...script,
      "actions.results": ({ values: [result] }) => {
        if (result?.revision === "entry 1") return { value: "market", committed: null };
        throw problem("conflict", { field: "values", params: { present: present(12) } });
      },
    });
    await user.type(await screen.findByLabelText("Parlementaires (Référendum)"), "17{Enter}");
    const theirs = await screen.findByRole("radio", { name: "Ce qui est enregistré : 12 parlementaires" });
    expect(screen.getByRole("radio", { name: "Ma saisie : 17 parlementaires" })).toBeChecked();
    expect(theirs).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    const sent = () =>
      platform.calls.filter(({ command }) => command === "actions.results").map(({ payload }) => payload);
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toEqual({
      id: "market",
      values: [{ stage_id: "mps", revision: "entry 1", value: 17 }],
    });
  });

  it("begins from the result that a draft was begun from", async () => {
    const stored = JSON.stringify({
      base: [{ stage_id: "mps", revision: "entry 1", value: 5 }],
      values: [17],
    });
    const [feed] = actionSheet.feeds;
    const { user, platform } = renderFeature(panel, {
      ...script,
      "actions.read": () => ({
        ...actionSheet,
        feeds: feed ? [{ ...feed, revision: "entry 2", value: 12 }] : [],
      }),
      "drafts.read": () => stored,
      "actions.results": () => ({ value: "market", committed: null }),
    });
    const field = await screen.findByLabelText("Parlementaires (Référendum)");
    await waitFor(() => expect(field).toHaveValue("17"));
    await user.click(screen.getByRole("button", { name: "Noter les résultats" }));
    expect(platform.calls).toContainEqual({
      command: "actions.results",
      payload: { id: "market", values: [{ stage_id: "mps", revision: "entry 1", value: 17 }] },
    });
  });

  it("calls the action off from what became of it so far", async () => {
    const { user, platform } = renderFeature(panel, {
      ...script,
      "actions.state": () => ({ value: "market", committed: null }),
    });
    await user.click(await screen.findByRole("button", { name: "Annuler l’action" }));
    expect(platform.calls).toContainEqual({
      command: "actions.state",
      payload: { id: "market", revision: "market 1", changes: { state: "cancelled" } },
    });
  });

  it("shows what became of the results elsewhere, and leaves the keyboard where it is", async () => {
    let value: number | null = 17;
    const [feed] = actionSheet.feeds;
    const { platform } = renderFeature(panel, {
      ...script,
      "actions.read": () => ({ ...actionSheet, feeds: feed ? [{ ...feed, value }] : [] }),
    });
    const field = await screen.findByLabelText("Parlementaires (Référendum)");
    field.focus();
    value = null;
    act(() =>
      platform.commit({
        operation: "1",
        kind: "actions.results",
        role: "undo",
        topics: ["campaigns"],
        records: [],
        count: 1,
      }),
    );
    await waitFor(() => expect(field).toHaveValue(""));
    expect(field).toHaveFocus();
  });
});
