import { act, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import type { Photo } from "../../../bindings";
import { committedBy, problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { report } from "../testing/example";
import { PhotoForm } from "./PhotoForm";

const photo = report.photos[0] as Photo;
const done = () => ({ value: photo.id, committed: committedBy({ kind: "photos.describe" }) });

/** The photo, and a way to have it change as it does when the report is read again. */
function renderPhoto(script: Script) {
  let change: (photo: Photo) => void = () => undefined;
  function Changing() {
    const [present, setPresent] = useState(photo);
    change = setPresent;
    return <PhotoForm photo={present} lacks={[]} inSight={false} />;
  }
  const { user, platform } = renderFeature(<Changing />, script);
  const edits = () =>
    platform.calls.filter(({ command }) => command === "photos.describe").map(({ payload }) => payload);
  const readAgain = (description: Partial<Photo["description"]>) =>
    act(() => change({ ...photo, revision: "r2", description: { ...photo.description, ...description } }));
  return { user, edits, readAgain };
}

const owner = () => screen.getByRole("textbox", { name: "Propriété" });

it("sends the one field that was left, with the revision of the photo", async () => {
  const { user, edits } = renderPhoto({ "photos.describe": done });
  await user.type(owner(), "La section{Tab}");
  await waitFor(() =>
    expect(edits()).toEqual([
      { id: photo.id, revision: photo.revision, changes: { ownership: "La section" } },
    ]),
  );
});

it("keeps what is being typed when another field changed elsewhere", async () => {
  const { user, edits, readAgain } = renderPhoto({ "photos.describe": done });
  await user.type(owner(), "La section");
  readAgain({ credit: "Odile" });
  expect(screen.getByRole("textbox", { name: /^Crédit/ })).toHaveValue("Odile");
  expect(owner()).toHaveValue("La section");
  await user.tab();
  await waitFor(() =>
    expect(edits()).toEqual([{ id: photo.id, revision: "r2", changes: { ownership: "La section" } }]),
  );
});

it("asks which value stays of a field that changed elsewhere, and shows the one chosen", async () => {
  const { user, edits, readAgain } = renderPhoto({
    "photos.describe": vi.fn(done).mockImplementationOnce(() => {
      throw problem("conflict", {
        field: "ownership",
        params: { present: JSON.stringify({ ownership: "La fédération" }), revision: "r2" },
      });
    }),
  });
  await user.type(owner(), "La section");
  readAgain({ ownership: "La fédération" });
  expect(owner()).toHaveValue("La section");
  await user.tab();
  await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : La fédération" }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await waitFor(() => expect(owner()).toHaveValue("La fédération"));
  expect(edits()).toHaveLength(1);
});
