import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { useChange } from ".";
import { committedBy, problem } from "./fake";
import { renderFeature } from "./testing";

function NewPerson() {
  const form = useForm({ initialValues: { family_name: "" } });
  const change = useChange("people.create", { form });
  return (
    <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <TextInput label="Nom" {...form.getInputProps("family_name")} />
      <Button type="submit">Envoyer</Button>
    </form>
  );
}

describe("a change", () => {
  it("says what was done, with its undo", async () => {
    const { user, platform } = renderFeature(<NewPerson />, {
      "people.create": () => ({
        value: "amel",
        committed: committedBy({ operation: "7", kind: "people.create" }),
      }),
      "journal.undo": (asked) => committedBy({ operation: asked.operation ?? "", kind: "people.create" }),
      "journal.redo": (asked) => committedBy({ operation: asked.operation ?? "", kind: "people.create" }),
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByText("Fiche créée")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    expect(await screen.findByText("Annulé : Fiche créée")).toBeVisible();
    expect(platform.calls.at(-1)).toEqual({ command: "journal.undo", payload: { operation: "7" } });
    await user.click(screen.getByRole("button", { name: "Rétablir" }));
    expect(await screen.findByText("Rétabli : Fiche créée")).toBeVisible();
  });

  it("says nothing of what cannot be undone, or of what changed nothing", async () => {
    const { user } = renderFeature(<NewPerson />, {
      "people.create": vi
        .fn()
        .mockReturnValueOnce({ value: "amel", committed: committedBy({ undoable: false }) })
        .mockReturnValue({ value: "amel", committed: null }),
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
  });

  it("shows a problem at its field", async () => {
    const { user } = renderFeature(<NewPerson />, {
      "people.create": () => {
        throw problem("required", { field: "family_name" });
      },
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByText("Remplissez ce champ.")).toBeVisible();
    expect(screen.getByLabelText("Nom")).toBeInvalid();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows a problem of no field as a notice", async () => {
    const { user } = renderFeature(<NewPerson />, {
      "people.create": () => {
        throw problem("disk_full");
      },
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Le disque est plein");
  });
});
