import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { report } from "../testing/example";
import { RenameDialog } from "./RenameDialog";

const done = () => ({ value: report.id, committed: committedBy({ kind: "reports.rename" }) });

async function renderMoved(script: Script) {
  const onClose = vi.fn();
  const { user, platform } = renderFeature(<RenameDialog report={report} onClose={onClose} />, script);
  const place = await screen.findByRole("textbox", { name: "Lieu" });
  await user.clear(place);
  await user.type(place, "Lyon");
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  const edits = () =>
    platform.calls.filter(({ command }) => command === "reports.rename").map(({ payload }) => payload);
  return { user, onClose, edits };
}

it("sends only what was changed, with the revision of the report", async () => {
  const { onClose, edits } = await renderMoved({ "reports.rename": done });
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(edits()).toEqual([{ id: "r1", revision: "r12", changes: { place: "Lyon" } }]);
});

it("asks which place stays when it was changed elsewhere", async () => {
  const { user, onClose, edits } = await renderMoved({
    "reports.rename": vi.fn(done).mockImplementationOnce(() => {
      throw problem("conflict", {
        field: "place",
        params: { present: JSON.stringify({ place: "Royan" }), revision: "r13" },
      });
    }),
  });
  expect(await screen.findByRole("radio", { name: "Ce qui est enregistré : Royan" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(edits()[1]).toEqual({ id: "r1", revision: "r13", changes: { place: "Lyon" } });
});
