import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { useTextInPlace } from ".";
import { committedBy, problem, type Script } from "./fake";
import { renderFeature } from "./testing";

const DRAFT = "partners.edit_link:link";

function Role() {
  const inPlace = useTextInPlace("partners.edit_link", { id: "link", revision: "r1" }, "role", "relit");
  return <textarea aria-label="Rôle" {...inPlace} />;
}

function renderRole(script: Script = {}) {
  const rendered = renderFeature(<Role />, {
    "partners.edit_link": () => ({ value: "link", committed: committedBy() }),
    ...script,
  });
  const sent = (command: string) =>
    rendered.platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { ...rendered, sent };
}

it("keeps what is typed before it is left", async () => {
  const { user, sent } = renderRole();
  await user.type(screen.getByLabelText("Rôle"), " tout");
  await waitFor(() =>
    expect(sent("drafts.save")).toEqual([
      { form: DRAFT, value: JSON.stringify({ base: { revision: "r1", text: "relit" }, text: "relit tout" }) },
    ]),
  );
  expect(sent("partners.edit_link")).toEqual([]);
  await user.tab();
  await waitFor(() => expect(sent("drafts.save").at(-1)).toEqual({ form: DRAFT, value: null }));
  expect(sent("partners.edit_link")).toHaveLength(1);
});

it("saves what could not be left before a lock, from what it was begun from", async () => {
  const stored = { base: { revision: "r0", text: "tracte" }, text: "tracte et colle" };
  const { sent } = renderRole({ "drafts.read": () => JSON.stringify(stored) });
  await waitFor(() =>
    expect(sent("partners.edit_link")).toEqual([
      { id: "link", revision: "r0", changes: { role: "tracte et colle" } },
    ]),
  );
  await waitFor(() => expect(sent("drafts.save").at(-1)).toEqual({ form: DRAFT, value: null }));
});

it("keeps what could not be saved", async () => {
  const { user, sent } = renderRole({
    "partners.edit_link": () => {
      throw problem("too_long", { field: "role", params: { most: "200" } });
    },
  });
  await user.type(screen.getByLabelText("Rôle"), " tout{Enter}");
  expect(await screen.findByText(/Ce texte est trop long/)).toBeVisible();
  await waitFor(() => expect(sent("drafts.save")).toHaveLength(1));
  expect(sent("drafts.save").at(-1)).not.toEqual({ form: DRAFT, value: null });
  expect(screen.getByLabelText("Rôle")).toHaveValue("relit tout");
});
