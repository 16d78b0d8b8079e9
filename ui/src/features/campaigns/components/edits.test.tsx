import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";

import type { CommandName } from "../../../bindings";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { actionSheet, campaign, goal, script } from "../testing/example";
import { CountsDialog } from "./CountsDialog";
import { EditActionDialog } from "./EditActionDialog";
import { EditCampaignDialog } from "./EditCampaignDialog";
import { EditGoalDialog } from "./EditGoalDialog";

function renderDialog(command: CommandName, dialog: (onClose: () => void) => ReactNode, answers: Script) {
  const onClose = vi.fn();
  const rendered = renderFeature(dialog(onClose), { ...script, ...answers });
  const sent = () =>
    rendered.platform.calls.filter((call) => call.command === command).map(({ payload }) => payload);
  return { ...rendered, onClose, sent };
}

async function retype(user: UserEvent, label: string | RegExp, text: string) {
  const field = await screen.findByLabelText(label);
  await waitFor(() => expect(screen.getByRole("button", { name: /^(Enregistrer|Corriger)$/ })).toBeEnabled());
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

const isf = campaign("isf", "Rétablissons l’ISF");
const campaignDialog = (onClose: () => void) => <EditCampaignDialog campaign={isf} onClose={onClose} />;
const committed = committedBy({ kind: "campaigns.edit" });

describe("the form of a campaign", () => {
  it("sends only what was changed, with the revision that it was changed from", async () => {
    const { user, onClose, sent } = renderDialog("campaigns.edit", campaignDialog, {
      "campaigns.edit": () => ({ value: "isf", committed }),
    });
    await retype(user, /Nom du chantier/, "L’ISF, maintenant");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toEqual([{ id: "isf", revision: "isf 1", changes: { title: "L’ISF, maintenant" } }]);
  });

  it("asks which name stays when it was changed elsewhere, and goes on from the chosen one", async () => {
    const { user, onClose, sent } = renderDialog("campaigns.edit", campaignDialog, {
      "campaigns.edit": ({ revision }) => {
        if (revision === "isf 2") return { value: "isf", committed };
        const present = JSON.stringify({ title: "Pour l’ISF" });
        throw problem("conflict", { field: "title", params: { present, revision: "isf 2" } });
      },
    });
    await user.type(await screen.findByLabelText("En quelques mots"), "Une pétition");
    await retype(user, /Nom du chantier/, "L’ISF, maintenant");
    await user.click(await screen.findByRole("radio", { name: /Pour l’ISF/ }));
    await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent().at(-1)).toEqual({ id: "isf", revision: "isf 2", changes: { summary: "Une pétition" } });
  });
});

describe("the form of an action", () => {
  it("sends the hour alone when only it was changed, and warns on the eve of a vote", async () => {
    const vote = { on: "2019-03-10", title: "Municipale partielle" };
    const { user, onClose, sent } = renderDialog(
      "actions.edit",
      (onClose) => <EditActionDialog sheet={actionSheet} onClose={onClose} />,
      { "actions.edit": () => ({ value: { id: "market", on_eve_of: vote }, committed }) },
    );
    await retype(user, /^De/, "8h30");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toEqual([
      { id: "market", revision: "market 1", changes: { starts: "2019-03-09T08:30:00" } },
    ]);
    expect(await screen.findByText(/scrutin \(Municipale partielle\)/)).toBeVisible();
  });
});

describe("the form of a goal", () => {
  it("sends the stages with those that were there, and leaves the name", async () => {
    const { user, onClose, sent } = renderDialog(
      "goals.edit",
      (onClose) => <EditGoalDialog goal={goal} onClose={onClose} />,
      { "goals.edit": () => ({ value: "goal", committed }) },
    );
    await retype(user, "Combien ?", "200");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const stages = [
      { id: "mps", label: "", unit: "parlementaires", target: 200 },
      { id: "citizens", label: "", unit: "citoyens", target: 4_700_000 },
    ];
    expect(sent()).toEqual([{ id: "goal", revision: "goal 1", changes: { stages } }]);
  });
});

describe("the form of a result", () => {
  const entry = {
    id: "entry",
    stage_id: "mps",
    unit: "parlementaires",
    value: 12,
    counted_on: "2019-02-20",
    note: null,
    action_id: null,
    action_title: null,
    revision: "entry 1",
  };
  const correct = async () => {
    const rendered = renderDialog(
      "counts.edit",
      (onClose) => <CountsDialog goal={goal} onClose={onClose} />,
      {
        "counts.list": () => ({ total: 1, rows: [entry] }),
        "counts.edit": () => ({ value: "entry", committed }),
      },
    );
    await rendered.user.click(await screen.findByRole("button", { name: /^Corriger le résultat/ }));
    return rendered;
  };

  it("sends only what was changed, with the revision that it was changed from", async () => {
    const { user, sent } = await correct();
    await retype(user, "Nombre", "17");
    await waitFor(() =>
      expect(sent()).toEqual([{ id: "entry", revision: "entry 1", changes: { value: 17 } }]),
    );
    expect(await screen.findByRole("button", { name: /^Corriger le résultat/ })).toBeVisible();
  });

  it("asks for a number", async () => {
    const { user, sent } = await correct();
    await retype(user, "Nombre", "");
    expect(await screen.findByText("Écrivez un nombre.")).toBeVisible();
    expect(sent()).toEqual([]);
  });
});
