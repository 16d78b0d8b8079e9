import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import type { Programme } from "../../../bindings";
import { committedBy, problem, type FakePlatform, type Script } from "../../../platform/fake";
import { keepDrafts, renderFeature } from "../../../platform/testing";
import { newSessionDraft } from "../actions/sessionDraft";
import { gathering as event } from "../testing/example";
import { ProgrammeEditor } from "./ProgrammeEditor";

const programme = (revision: string): Programme => ({
  revision,
  sessions: [
    {
      ...newSessionDraft("workshop", "Numérique", "2019-03-03", { starts: "14:00", ends: "16:00" }),
      id: "2",
      revision,
    },
  ],
  notes: [],
  remarks: [],
});

const done = () => ({ value: "2", committed: committedBy({ kind: "events.edit_session" }) });

const renderEditor = (script: Script, revision = "r2") =>
  renderFeature(<ProgrammeEditor event={event} programme={programme(revision)} />, {
    "events.edit_session": done,
    "events.add_session": done,
    ...script,
  });

const sent = ({ calls }: FakePlatform) =>
  calls.filter(({ command }) => command === "events.edit_session").map(({ payload }) => payload);

const title = () => screen.getByRole("textbox", { name: "Titre de Numérique" });
const nextTitle = () => screen.getByRole("textbox", { name: "Titre de la séance suivante" });
const nextTime = () => screen.getByRole("textbox", { name: "Heure de la séance suivante" });

it("keeps what is typed on the line of a session, and saves it when it could not be left", async () => {
  const { drafts, script } = keepDrafts();
  const first = renderEditor(script);
  await first.user.type(title(), " et libertés");
  first.unmount();
  await waitFor(() => expect(drafts.get("events.edit_session_line:2")).toContain("Numérique et libertés"));
  expect(sent(first.platform)).toEqual([]);

  // Meanwhile the session has another revision: the edit is one of what was seen when it was begun.
  const { platform } = renderEditor(script, "r3");
  await waitFor(() => expect(title()).toHaveValue("Numérique et libertés"));
  await waitFor(() =>
    expect(sent(platform)).toEqual([
      { id: "2", revision: "r2", changes: { title: "Numérique et libertés" } },
    ]),
  );
  await waitFor(() => expect(drafts).toEqual(new Map()));
});

it("keeps a time that is not understood as it was typed", async () => {
  const { drafts, script } = keepDrafts();
  const time = () => screen.getByRole("textbox", { name: "Heure de Numérique" });
  const first = renderEditor(script);
  await first.user.clear(time());
  await first.user.type(time(), "tôt{Tab}");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  const { user, platform } = renderEditor(script);
  await waitFor(() => expect(time()).toHaveValue("tôt"));
  expect(sent(platform)).toEqual([]);
  await user.clear(time());
  await user.type(time(), "14h30-16h{Tab}");
  await waitFor(() =>
    expect(sent(platform)).toEqual([{ id: "2", revision: "r2", changes: { starts: "2019-03-03T14:30:00" } }]),
  );
  await waitFor(() => expect(drafts).toEqual(new Map()));
});

it("keeps on the line what could not be saved", async () => {
  const { drafts, script } = keepDrafts();
  const { user } = renderEditor({
    ...script,
    "events.edit_session": () => {
      throw problem("too_long", { field: "title", params: { most: "200" } });
    },
  });
  await user.type(title(), " et libertés{Tab}");
  expect(await screen.findByText(/Ce texte est trop long/)).toBeVisible();
  expect(title()).toHaveValue("Numérique et libertés");
  await waitFor(() => expect(drafts.size).toBe(1));
});

it("keeps nothing of a line that was only looked at, or put back as it was", async () => {
  const { drafts, script } = keepDrafts();
  const { user, platform } = renderEditor(script);
  await user.type(title(), "x{Backspace}{Tab}");
  await user.click(title());
  await user.tab();
  await waitFor(() => expect(drafts).toEqual(new Map()));
  expect(sent(platform)).toEqual([]);
});

it("keeps what is typed of the next session before its field is left", async () => {
  const { drafts, script } = keepDrafts();
  const first = renderEditor(script);
  await first.user.clear(nextTime());
  await first.user.type(nextTime(), "17h{Tab}");
  await first.user.type(nextTitle(), "Clôture");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  const { user } = renderEditor(script);
  await waitFor(() => expect(nextTitle()).toHaveValue("Clôture"));
  expect(nextTime()).toHaveValue("17\u00a0h");
  await user.type(nextTitle(), "{Enter}");
  await waitFor(() => expect(nextTitle()).toHaveValue(""));
  await waitFor(() => expect(drafts).toEqual(new Map()));
});
