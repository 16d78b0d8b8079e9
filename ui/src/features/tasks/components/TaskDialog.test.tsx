import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { task } from "../testing/example";
import { TaskDialog } from "./TaskDialog";

const edited = { value: "print", committed: committedBy({ kind: "tasks.edit" }) };

function renderDialog(script: Script = {}) {
  const onClose = vi.fn();
  const dialog = <TaskDialog task={task} title="Modifier la tâche" onClose={onClose} />;
  const rendered = renderFeature(dialog, { "tasks.edit": () => edited, ...script });
  const edits = () =>
    rendered.platform.calls.filter(({ command }) => command === "tasks.edit").map(({ payload }) => payload);
  return { ...rendered, onClose, edits };
}

async function type(user: ReturnType<typeof renderDialog>["user"], title: string) {
  const field = screen.getByLabelText(/Que faut-il faire/);
  await waitFor(() => expect(screen.getByRole("button", { name: "Enregistrer" })).toBeEnabled());
  await user.clear(field);
  await user.type(field, `${title}{Enter}`);
}

describe("the form of a task", () => {
  it("sends only what was changed, with the revision that it was changed from", async () => {
    const { user, onClose, edits } = renderDialog();
    await type(user, "Imprimer 800 tracts");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(edits()).toEqual([{ id: "print", revision: "1", changes: { title: "Imprimer 800 tracts" } }]);
  });

  it("takes somebody off a task by their field alone", async () => {
    const { user, onClose, edits } = renderDialog();
    await waitFor(() => expect(screen.getByRole("button", { name: "Enregistrer" })).toBeEnabled());
    await user.click(screen.getByRole("button", { name: "Enlever Bruno Cohen" }));
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(edits()).toEqual([{ id: "print", revision: "1", changes: { assignee_id: null } }]);
  });

  it("sends nothing when nothing was changed", async () => {
    const { user, onClose, edits } = renderDialog();
    await type(user, "Imprimer 500 tracts");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(edits()).toEqual([]);
  });

  it("asks which title stays when it was changed elsewhere, and sends the chosen one", async () => {
    const { user, onClose, edits } = renderDialog({
      "tasks.edit": ({ revision }) => {
        if (revision === "2") return edited;
        const present = JSON.stringify({ title: "Imprimer 900 tracts" });
        throw problem("conflict", { field: "title", params: { present, revision: "2" } });
      },
    });
    await type(user, "Imprimer 800 tracts");
    expect(await screen.findByRole("radio", { name: /Imprimer 900 tracts/ })).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: /Imprimer 800 tracts/ }));
    await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(edits().at(-1)).toEqual({
      id: "print",
      revision: "2",
      changes: { title: "Imprimer 800 tracts" },
    });
  });
});
