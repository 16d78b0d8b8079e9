import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import type { Photo } from "../../../bindings";
import { committedBy, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { report } from "../testing/example";
import { PhotoForm } from "./PhotoForm";

const photo = report.photos[0] as Photo;
const form = `photos.describe:${photo.id}`;

function renderPhoto(script: Script = {}) {
  const { user, platform } = renderFeature(<PhotoForm photo={photo} lacks={[]} inSight={false} />, {
    "photos.describe": () => ({ value: photo.id, committed: committedBy({ kind: "photos.describe" }) }),
    ...script,
  });
  const sent = (command: string) =>
    platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { user, sent };
}

it("keeps what is typed of a photo before the field is left, until it is saved", async () => {
  const { user, sent } = renderPhoto();
  await user.type(screen.getByRole("textbox", { name: "Propriété" }), "La section");
  await waitFor(() => expect(sent("drafts.save")).toHaveLength(1));
  expect(JSON.stringify(sent("drafts.save"))).toContain("La section");
  expect(sent("photos.describe")).toEqual([]);
  await user.tab();
  await waitFor(() => expect(sent("drafts.save").at(-1)).toEqual({ form, value: null }));
});

it("saves what could not be left before a lock", async () => {
  const stored = {
    base: { revision: "before", fields: photo.description },
    values: { ...photo.description, ownership: "La section" },
  };
  const { sent } = renderPhoto({ "drafts.read": () => JSON.stringify(stored) });
  await waitFor(() =>
    expect(sent("photos.describe")).toEqual([
      expect.objectContaining({ id: photo.id, changes: { ownership: "La section" } }),
    ]),
  );
  await waitFor(() => expect(sent("drafts.save").at(-1)).toEqual({ form, value: null }));
});
