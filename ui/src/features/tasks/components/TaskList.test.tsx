import { screen, waitFor } from "@testing-library/react";
import { createRef } from "react";
import { expect, it } from "vitest";

import { committedBy, type Script } from "../../../platform/fake";
import { keepDrafts, renderFeature } from "../../../platform/testing";
import { TaskList } from "./TaskList";

const renderTasks = (script: Script, campaign = "isf") =>
  renderFeature(<TaskList parent={{ campaign_id: campaign }} field={createRef()} />, {
    "tasks.list": () => ({ total: 0, rows: [] }),
    "tasks.create": () => ({ value: "task", committed: committedBy({ kind: "tasks.create" }) }),
    ...script,
  });

const field = () => screen.getByRole("textbox", { name: "Nouvelle tâche" });

it("keeps the task that is being typed for its campaign, until it is added", async () => {
  const { drafts, script } = keepDrafts();
  const first = renderTasks(script);
  await first.user.type(field(), "Réserver la salle");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  const other = renderTasks(script, "debate");
  await waitFor(() => expect(screen.getByRole("button", { name: "Ajouter" })).toBeEnabled());
  expect(field()).toHaveValue("");
  other.unmount();

  const { user, platform } = renderTasks(script);
  await waitFor(() => expect(field()).toHaveValue("Réserver la salle"));
  await user.type(field(), "{Enter}");
  await waitFor(() => expect(field()).toHaveValue(""));
  expect(platform.calls).toContainEqual({
    command: "tasks.create",
    payload: { title: "Réserver la salle", campaign_id: "isf" },
  });
  await waitFor(() => expect(drafts).toEqual(new Map()));
});
