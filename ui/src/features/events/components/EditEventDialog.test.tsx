import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import type { OrganisationHit } from "../../../bindings";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { gathering } from "../testing/example";
import { EditEventDialog } from "./EditEventDialog";

const league: OrganisationHit = {
  id: "ldh",
  name: "Ligue des droits de l’homme",
  kind: "association",
  contact: null,
};
const done = () => ({ value: gathering.id, committed: committedBy({ kind: "events.edit" }) });

function renderDialog(script: Script) {
  const onSaved = vi.fn();
  const rendered = renderFeature(
    <EditEventDialog event={gathering} onClose={vi.fn()} onSaved={onSaved} />,
    script,
  );
  const edits = () =>
    rendered.platform.calls.filter(({ command }) => command === "events.edit").map(({ payload }) => payload);
  return { ...rendered, onSaved, edits };
}

async function renderMoved(script: Script) {
  const rendered = renderDialog(script);
  const place = await screen.findByRole("textbox", { name: "Lieu" });
  await rendered.user.clear(place);
  await rendered.user.type(place, "Salle Jean-Moulin");
  await rendered.user.click(screen.getByRole("button", { name: "Enregistrer" }));
  return rendered;
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

it("names a partner as the organiser, or somebody else by name alone", async () => {
  const { user, edits, onSaved } = renderDialog({
    "events.edit": done,
    "partners.find": () => [league],
    "partners.list": () => ({ total: 0, rows: [] }),
  });
  const organiser = await screen.findByLabelText("Qui organise");
  await user.type(organiser, "ligue");
  await user.click(await screen.findByRole("option", { name: /Ligue des droits de l’homme/ }));
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  expect(edits()).toEqual([
    {
      id: gathering.id,
      revision: gathering.revision,
      changes: { organiser: "Ligue des droits de l’homme", organisation_id: "ldh" },
    },
  ]);
  await user.clear(organiser);
  await user.type(organiser, "Collectif du 8 mars{Tab}");
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(2));
  expect(edits()[1]).toMatchObject({ changes: { organiser: "Collectif du 8 mars", organisation_id: null } });
});
