import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { committedBy, type Script } from "../../../platform/fake";
import { keepDrafts, renderFeature } from "../../../platform/testing";
import { goal } from "../testing/example";
import { GoalCard } from "./GoalCard";
import { VoteDaysDialog } from "./VoteDaysDialog";

const added = () => ({ value: "count", committed: committedBy({ kind: "counts.add" }) });
const result = () => screen.getByRole("textbox", { name: /^Résultat à ajouter/ });

it("keeps the number that is typed for a stage of a goal, until it is added", async () => {
  const { drafts, script } = keepDrafts();
  const show = (current: number) =>
    renderFeature(<GoalCard goal={{ ...goal, current }} />, { ...script, "counts.add": added });
  const first = show(0);
  await first.user.type(result(), "12");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  // It says nothing of another stage.
  const other = show(1);
  await waitFor(() => expect(screen.getByRole("button", { name: "+ résultat" })).toBeEnabled());
  expect(result()).toHaveValue("");
  other.unmount();

  const { user, platform } = show(0);
  await waitFor(() => expect(result()).toHaveValue("12"));
  await user.click(screen.getByRole("button", { name: "+ résultat" }));
  await waitFor(() => expect(result()).toHaveValue(""));
  expect(platform.calls).toContainEqual({
    command: "counts.add",
    payload: { stage_id: "mps", draft: { value: 12 } },
  });
  await waitFor(() => expect(drafts).toEqual(new Map()));
});

describe("the days of votes", () => {
  const renderDays = (script: Script) => {
    const onClose = vi.fn();
    return { onClose, ...renderFeature(<VoteDaysDialog onClose={onClose} />, script) };
  };
  const european = { on: "2019-05-26", title: "Élections" };
  const town = { on: "2019-03-10", title: "Municipale partielle" };
  const saved = { value: [], committed: committedBy({ kind: "campaigns.vote_days" }) };
  const title = () => screen.findByRole("textbox", { name: "Scrutin" });

  it("are kept while they are typed, with those that this was begun from", async () => {
    const { drafts, script } = keepDrafts();
    const answers: Script = { ...script, "campaigns.set_vote_days": () => saved };
    const first = renderDays({ ...answers, "campaigns.vote_days": () => [european] });
    await first.user.type(await title(), " européennes");
    first.unmount();
    await waitFor(() => expect(drafts.size).toBe(1));

    const { user, platform, onClose } = renderDays({
      ...answers,
      "campaigns.vote_days": () => [town, european],
    });
    expect(await screen.findByDisplayValue("Élections européennes")).toBeVisible();
    expect(screen.getByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(platform.calls).toContainEqual({
      command: "campaigns.set_vote_days",
      payload: { begun_from: [european], days: [{ ...european, title: "Élections européennes" }] },
    });
    await waitFor(() => expect(drafts).toEqual(new Map()));
  });

  it("begin again from what is recorded where one does not want what was kept", async () => {
    const { drafts, script } = keepDrafts();
    drafts.set(
      "campaigns.set_vote_days",
      JSON.stringify({ begunFrom: [], days: [{ on: null, title: "Référendum" }] }),
    );
    const { user } = renderDays({ ...script, "campaigns.vote_days": () => [european] });
    expect(await screen.findByDisplayValue("Référendum")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ne pas le garder" }));
    expect(await title()).toHaveValue("Élections");
    await waitFor(() => expect(drafts).toEqual(new Map()));
  });

  it("stay open until the answer is there", async () => {
    const { script } = keepDrafts();
    let answer: (change: typeof saved) => void = () => undefined;
    const { user, onClose } = renderDays({
      ...script,
      "campaigns.vote_days": () => [european],
      "campaigns.set_vote_days": () => new Promise<typeof saved>((resolve) => (answer = resolve)),
    });
    await user.type(await title(), "!");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await user.keyboard("{Escape}");
    expect(onClose).not.toHaveBeenCalled();
    answer(saved);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  });
});
