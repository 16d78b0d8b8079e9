import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import type { Section } from "../bindings";
import { useEditForm } from ".";
import { committedBy, problem, type FakePlatform, type Script } from "./fake";
import { renderFeature } from "./testing";

const section: Section = {
  id: "section",
  revision: "r1",
  name: "Valmont",
  city: "Orvelle",
  site: null,
  zone: "Europe/Paris",
  example: false,
};

function SectionForm() {
  const initial = { name: section.name, city: section.city ?? "" };
  const form = useForm({ initialValues: initial });
  const [saved, setSaved] = useState(false);
  const { draft, send, restart } = useEditForm({
    command: "section.change",
    record: section,
    form,
    initial,
    fields: ({ name, city }) => ({ name, city: city || null }),
  });
  return (
    <form onSubmit={form.onSubmit((values) => send(values, () => setSaved(true)))}>
      <TextInput label="Nom" {...form.getInputProps("name")} />
      <TextInput label="Commune" {...form.getInputProps("city")} />
      <Button type="submit" disabled={!draft.ready}>
        Envoyer
      </Button>
      <Button onClick={restart}>Recommencer</Button>
      <p>{saved ? "C’est enregistré" : draft.restored ? "Repris" : "À saisir"}</p>
    </form>
  );
}

const accepted = () => ({ value: section, committed: committedBy({ kind: "section.change" }) });

/** Refuses the first edit, because the section stands like this at revision `r2`; takes the next ones. */
const refusedOnce = (present: Partial<Section>): Script => ({
  "section.change": vi.fn(accepted).mockImplementationOnce(() => {
    throw problem("conflict", {
      field: Object.keys(present)[0] ?? null,
      params: { present: JSON.stringify(present), revision: "r2" },
    });
  }),
});

const sent = ({ calls }: FakePlatform) =>
  calls.filter(({ command }) => command === "section.change").map(({ payload }) => payload);

/** Types into both fields of the form and sends it. */
async function renderEdited(script: Script) {
  const rendered = renderFeature(<SectionForm />, script);
  const { user } = rendered;
  await user.type(screen.getByLabelText("Nom"), "-sur-Loire");
  await user.clear(screen.getByLabelText("Commune"));
  await user.type(screen.getByLabelText("Commune"), "Saint-Éloi");
  await user.click(screen.getByRole("button", { name: "Envoyer" }));
  return rendered;
}

const question = () => screen.findByRole("dialog", { name: "Modifié entre-temps" });

it("sends only what was changed, with the revision that it was begun from", async () => {
  const { user, platform } = renderFeature(<SectionForm />, { "section.change": accepted });
  await user.type(screen.getByLabelText("Nom"), "-sur-Loire");
  await user.click(screen.getByRole("button", { name: "Envoyer" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)).toEqual([{ id: "section", revision: "r1", changes: { name: "Valmont-sur-Loire" } }]);
  expect(platform.calls.at(-1)).toEqual({
    command: "drafts.save",
    payload: { form: "section.change:section", value: null },
  });
});

it("sends nothing where nothing was changed", async () => {
  const { user, platform } = renderFeature(<SectionForm />);
  await user.click(screen.getByRole("button", { name: "Envoyer" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)).toEqual([]);
});

it("sends again without asking where the field stands as it did, or as it is wanted", async () => {
  const { platform } = await renderEdited(refusedOnce({ name: "Valmont", city: "Saint-Éloi" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(sent(platform)).toEqual([
    { id: "section", revision: "r1", changes: { name: "Valmont-sur-Loire", city: "Saint-Éloi" } },
    { id: "section", revision: "r2", changes: { name: "Valmont-sur-Loire" } },
  ]);
});

it("asks which value of a field stays, and keeps one’s own", async () => {
  const { user, platform } = await renderEdited(refusedOnce({ city: "Royan" }));
  const fields = within(await question());
  expect(fields.getByRole("radio", { name: "Ma saisie : Saint-Éloi" })).toBeChecked();
  expect(fields.queryByRole("radio", { name: /Valmont/ })).toBeNull();
  await user.click(fields.getByRole("button", { name: "Enregistrer ce choix" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)[1]).toEqual({
    id: "section",
    revision: "r2",
    changes: { name: "Valmont-sur-Loire", city: "Saint-Éloi" },
  });
});

it("asks which value of a field stays, and leaves what is recorded", async () => {
  const { user, platform } = await renderEdited(refusedOnce({ city: "Royan" }));
  await user.click(await screen.findByRole("radio", { name: "Ce qui est enregistré : Royan" }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)[1]).toEqual({
    id: "section",
    revision: "r2",
    changes: { name: "Valmont-sur-Loire" },
  });
});

it("sends nothing more when every field is to stay as it is recorded", async () => {
  const { user, platform } = await renderEdited(refusedOnce({ name: "Orvelle", city: "Royan" }));
  for (const theirs of await screen.findAllByRole("radio", { name: /Ce qui est enregistré/ }))
    await user.click(theirs);
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)).toHaveLength(1);
});

it("sends nothing and keeps what was typed when one goes back to the form", async () => {
  const { user, platform } = await renderEdited(refusedOnce({ city: "Royan" }));
  await question();
  await user.click(screen.getByRole("button", { name: "Revenir au formulaire" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByLabelText("Commune")).toHaveValue("Saint-Éloi");
  expect(screen.queryByText("C’est enregistré")).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sent(platform)).toHaveLength(1);
});

it("goes on from what the draft was begun from, not from what is recorded now", async () => {
  const stored = {
    base: { revision: "r0", values: { name: "Valmont", city: "Vieille-Ville" } },
    values: { name: "Valmont-sur-Loire", city: "Vieille-Ville" },
  };
  const { user, platform } = renderFeature(<SectionForm />, {
    "section.change": accepted,
    "drafts.read": () => JSON.stringify(stored),
  });
  expect(await screen.findByText("Repris")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Envoyer" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  // The town was changed elsewhere meanwhile: it stays as it is.
  expect(sent(platform)).toEqual([{ id: "section", revision: "r0", changes: { name: "Valmont-sur-Loire" } }]);
});

it("begins again from what is recorded, without the draft", async () => {
  const stored = {
    base: { revision: "r0", values: { name: "Orvelle", city: "" } },
    values: { name: "Orvelle-sur-Loire", city: "" },
  };
  const { user, platform } = renderFeature(<SectionForm />, {
    "section.change": accepted,
    "drafts.read": () => JSON.stringify(stored),
  });
  expect(await screen.findByDisplayValue("Orvelle-sur-Loire")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Recommencer" }));
  expect(screen.getByLabelText("Nom")).toHaveValue("Valmont");
  await user.type(screen.getByLabelText("Commune"), "-sur-Mer");
  await user.click(screen.getByRole("button", { name: "Envoyer" }));
  expect(await screen.findByText("C’est enregistré")).toBeVisible();
  expect(sent(platform)).toEqual([{ id: "section", revision: "r1", changes: { city: "Orvelle-sur-Mer" } }]);
});
