import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it, onTestFinished, vi } from "vitest";

import type { Document } from "../../../bindings";
import { problem, type Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { ReportById } from "../pages/ReportPage";
import { report, script as reports } from "../testing/example";

/** The text of the example as somebody else signed it. */
const signedBy = (name: string) =>
  JSON.parse(JSON.stringify(report.body).replaceAll('"Mireille"', JSON.stringify(name))) as Document;

const written = () => ({ value: "t13", committed: null });

/** Refuses the first writing, because this text stands at revision `t20`. */
const refusedOnce = (present: Document): Script => ({
  "reports.write": vi.fn(written).mockImplementationOnce(() => {
    throw problem("conflict", {
      field: "body",
      params: { present: JSON.stringify(present), text_revision: "t20" },
    });
  }),
});

async function renderReport(script: Script) {
  const { user, platform } = await renderPage(
    <ReportById id="r1" />,
    { ...reports, "reports.write": written, ...script },
    "/reports/r1",
  );
  const writings = () =>
    platform.calls
      .filter(({ command }) => command === "reports.write")
      .map(({ payload }) => payload as { text_revision: string; body: Document });
  const drafts = () =>
    platform.calls
      .filter(({ command }) => command === "drafts.save")
      .map(({ payload }) => (payload as { value: string | null }).value);
  /** Leaves the window, upon which what was typed is written. */
  const leave = () => act(async () => void window.dispatchEvent(new Event("blur")));
  const sign = async (more: string) => {
    await user.type(await screen.findByDisplayValue(/^Mireille/), more);
    await leave();
  };
  return { user, platform, writings, drafts, leave, sign };
}

const question = () => screen.findByRole("dialog", { name: "Texte modifié entre-temps" });

it("writes each text over the one that it was begun from", async () => {
  const { sign, writings } = await renderReport({});
  await sign(" D.");
  await waitFor(() => expect(writings()).toHaveLength(1));
  await sign(" et Odile");
  await waitFor(() => expect(writings()).toHaveLength(2));
  expect(writings().map(({ text_revision }) => text_revision)).toEqual(["t12", "t13"]);
});

it("writes again without asking where the text stands as it did", async () => {
  const { sign, writings } = await renderReport(refusedOnce(report.body));
  await sign(" D.");
  expect(await screen.findByText("Enregistré")).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(writings().map(({ text_revision }) => text_revision)).toEqual(["t12", "t20"]);
  expect(JSON.stringify(writings()[1]?.body)).toContain("Mireille D.");
});

it("asks before it writes over a text that changed elsewhere", async () => {
  const { user, sign, writings, drafts } = await renderReport(refusedOnce(signedBy("Odile")));
  await sign(" D.");
  expect(await question()).toBeVisible();
  expect(writings()).toHaveLength(1);
  expect(drafts().at(-1)).toContain("Mireille D.");
  await user.click(screen.getByRole("button", { name: "Garder mon texte" }));
  expect(await screen.findByText("Enregistré")).toBeVisible();
  expect(writings()[1]?.text_revision).toBe("t20");
  expect(JSON.stringify(writings()[1]?.body)).toContain("Mireille D.");
  expect(drafts().at(-1)).toBeNull();
});

it("takes the recorded text when it is chosen, and undoing in the text brings the typed one back", async () => {
  // What follows within half a second counts as one step of the editor's history: here all does, on the slowest machine too.
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now());
  onTestFinished(() => clock.mockRestore());
  const { user, sign, leave, writings, drafts } = await renderReport(refusedOnce(signedBy("Odile")));
  await sign(" D.");
  await question();
  await user.click(screen.getByRole("button", { name: "Prendre le texte enregistré" }));
  expect(await screen.findByDisplayValue("Odile")).toBeVisible();
  expect(screen.getByText("Enregistré")).toBeVisible();
  expect(writings()).toHaveLength(1);
  expect(drafts().at(-1)).toBeNull();

  // The caret is brought into sight, for which the test window has no measures.
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(),
  });
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Texte du compte rendu" }), {
    key: "z",
    ctrlKey: true,
  });
  expect(await screen.findByDisplayValue("Mireille D.")).toBeVisible();
  await leave();
  await waitFor(() => expect(writings()).toHaveLength(2));
  expect(writings()[1]?.text_revision).toBe("t20");
});

it("keeps what was typed as a draft until it is decided, and publishes nothing else meanwhile", async () => {
  const refused = () => {
    throw problem("conflict", {
      params: { present: JSON.stringify(signedBy("Odile")), text_revision: "t20" },
    });
  };
  const { user, sign, drafts } = await renderReport({ "reports.write": refused });
  await sign(" D.");
  await question();
  await user.click(screen.getByRole("button", { name: "Revenir au texte" }));
  expect(screen.getByText("Pas encore enregistré")).toBeVisible();
  expect(drafts().at(-1)).toContain("Mireille D.");
  expect(drafts().at(-1)).toContain("t12");
  await user.click(screen.getByRole("button", { name: "Publier…" }));
  expect(await question()).toBeVisible();
  expect(screen.queryByRole("dialog", { name: "Publier le compte rendu" })).toBeNull();
});

it("compares at once a draft of an older text with the one that is recorded", async () => {
  const { writings } = await renderReport({
    ...refusedOnce(report.body),
    "drafts.read": () => JSON.stringify({ text_revision: "t11", body: signedBy("Mireille D.") }),
  });
  expect(await question()).toBeVisible();
  expect(screen.getByDisplayValue("Mireille D.")).toBeVisible();
  expect(writings().map(({ text_revision }) => text_revision)).toEqual(["t11"]);
});

it("shows what changed elsewhere while nothing was typed, and goes on from there", async () => {
  let present = report;
  const { user, platform, writings, leave } = await renderReport({ "reports.read": () => present });
  await screen.findByDisplayValue("Mireille");
  present = { ...report, text_revision: "t20", body: signedBy("Odile") };
  act(() => platform.commit({ topics: ["reports"] }));
  await user.type(await screen.findByDisplayValue("Odile"), " M.");
  await leave();
  await waitFor(() => expect(writings()).toHaveLength(1));
  expect(writings()[0]?.text_revision).toBe("t20");
});
