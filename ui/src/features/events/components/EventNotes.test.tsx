import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import type { Programme, SessionNote } from "../../../bindings";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { EventNotes } from "./EventNotes";

const note = (id: string | null, text: string): SessionNote => ({ id, kind: "text", text, speaker: null });

const programme: Programme = {
  revision: "r1",
  sessions: [],
  notes: [note("n1", "Train de 6 h 40")],
  remarks: [],
};

const done = () => ({ value: "event", committed: committedBy({ kind: "events.edit_notes" }) });

const refusedOnce = (notes: SessionNote[]): Script => ({
  "events.edit_notes": vi.fn(done).mockImplementationOnce(() => {
    throw problem("conflict", {
      field: "notes",
      params: { present: JSON.stringify({ notes }), revision: "r2" },
    });
  }),
});

async function renderNoted(script: Script) {
  const rendered = renderFeature(<EventNotes event="event" programme={programme} />, script);
  await rendered.user.click(screen.getByRole("button", { name: "Modifier les notes" }));
  await rendered.user.type(await screen.findByRole("textbox", { name: "Texte" }), ", deux billets");
  await rendered.user.click(screen.getByRole("button", { name: "Enregistrer les notes" }));
  const edits = () =>
    rendered.platform.calls
      .filter(({ command }) => command === "events.edit_notes")
      .map(({ payload }) => payload);
  const folded = () =>
    waitFor(() => expect(screen.getByRole("button", { name: "Modifier les notes" })).toBeVisible());
  return { ...rendered, edits, folded };
}

const typed = [note("n1", "Train de 6 h 40, deux billets")];

it("sends the notes with the revision of the programme", async () => {
  const { edits, folded } = await renderNoted({ "events.edit_notes": done });
  await folded();
  expect(edits()).toEqual([{ event: "event", revision: "r1", notes: typed }]);
});

it("sends them again without asking where they stand as they did", async () => {
  const { edits, folded } = await renderNoted(refusedOnce(programme.notes));
  await folded();
  expect(edits()[1]).toEqual({ event: "event", revision: "r2", notes: typed });
});

it("asks which notes stay when others were noted elsewhere", async () => {
  const { user, edits, folded } = await renderNoted(refusedOnce([note("n2", "Train de 8 h")]));
  expect(await screen.findByRole("radio", { name: "Ce qui est enregistré : Train de 8 h" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await folded();
  expect(edits()[1]).toEqual({ event: "event", revision: "r2", notes: typed });
});

it("leaves the notes of elsewhere when they are chosen", async () => {
  const { user, edits, folded } = await renderNoted(refusedOnce([note("n2", "Train de 8 h")]));
  await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : Train de 8 h" }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await folded();
  expect(edits()).toHaveLength(1);
});
