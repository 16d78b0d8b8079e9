import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { gathering } from "../testing/example";
import { EditEventDialog } from "./EditEventDialog";

const done = () => ({ value: gathering.id, committed: committedBy({ kind: "events.edit" }) });

async function renderMoved(script: Script) {
  const onSaved = vi.fn();
  const rendered = renderFeature(
    <EditEventDialog event={gathering} onClose={vi.fn()} onSaved={onSaved} />,
    script,
  );
  const place = await screen.findByRole("textbox", { name: "Lieu" });
  await rendered.user.clear(place);
  await rendered.user.type(place, "Salle Jean-Moulin");
  await rendered.user.click(screen.getByRole("button", { name: "Enregistrer" }));
  const edits = () =>
    rendered.platform.calls.filter(({ command }) => command === "events.edit").map(({ payload }) => payload);
  return { ...rendered, onSaved, edits };
}

it("sends only what was changed, with the revision of the event", async () => {
  const { edits, onSaved } = await renderMoved({ "events.edit": done });
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(edits()).toEqual([
    { id: gathering.id, revision: gathering.revision, changes: { place: "Salle Jean-Moulin" } },
  ]);
});

it("asks which place stays when it was changed elsewhere, and leaves the one that is chosen", async () => {
  const { user, edits, onSaved } = await renderMoved({
    "events.edit": () => {
      throw problem("conflict", {
        field: "place",
        params: { present: JSON.stringify({ place: "Bourse du travail" }), revision: "e2" },
      });
    },
  });
  await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : Bourse du travail" }));
  expect(onSaved).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(edits()).toHaveLength(1);
});
