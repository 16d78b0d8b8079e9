import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { act, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import type { Section } from "../bindings";
import { Loaded, redo, undo, useChange, useCommand, useDraft, useJob } from ".";
import { committedBy, problem } from "./fake";
import { renderFeature } from "./testing";

const section = (name: string): Section => ({
  id: "section",
  revision: "first",
  name,
  city: null,
  site: null,
  zone: "Europe/Paris",
  example: false,
});

function SectionName() {
  return <Loaded query={useCommand("section.read", {})}>{({ name }) => <p>{name}</p>}</Loaded>;
}

describe("a question", () => {
  it("is asked again when a commit touches what it depends on, and only then", async () => {
    let name = "Valmont";
    const { platform } = renderFeature(<SectionName />, { "section.read": () => section(name) });
    expect(await screen.findByText("Valmont")).toBeVisible();

    name = "Valmont-sur-Loire";
    act(() => platform.commit({ topics: ["dues"] }));
    expect(platform.calls.filter(({ command }) => command === "section.read")).toHaveLength(1);
    act(() => platform.commit({ topics: ["people", "section"] }));
    expect(await screen.findByText("Valmont-sur-Loire")).toBeVisible();
  });

  it("that depends on what day it is in the section is asked again when a day begins, and no other", async () => {
    function Programme() {
      const { data } = useCommand("events.programme", { id: "event" });
      return data && <p>Programme</p>;
    }
    let name = "Valmont";
    const { platform } = renderFeature(
      <>
        <SectionName />
        <Programme />
      </>,
      {
        "section.read": () => section(name),
        "events.programme": () => ({ revision: "r1", sessions: [], notes: [], remarks: [] }),
      },
    );
    expect(await screen.findByText("Valmont")).toBeVisible();
    expect(await screen.findByText("Programme")).toBeVisible();

    name = "Valmont-sur-Loire";
    act(() => platform.beginDay());
    expect(await screen.findByText("Valmont-sur-Loire")).toBeVisible();
    expect(platform.calls.filter(({ command }) => command === "events.programme")).toHaveLength(1);
  });

  it("says why it failed and can be asked again", async () => {
    const read = vi.fn().mockImplementationOnce(() => {
      throw problem("file_unreachable");
    });
    read.mockReturnValue(section("Valmont"));
    const { user } = renderFeature(<SectionName />, { "section.read": read });
    expect(await screen.findByRole("alert")).toHaveTextContent("Vérifiez que le disque");
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("Valmont")).toBeVisible();
  });
});

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

describe("a locked section", () => {
  it("leaves nothing of itself in memory", async () => {
    const { platform, client } = renderFeature(<SectionName />, { "section.read": () => section("Valmont") });
    await screen.findByText("Valmont");
    act(() => platform.lock());
    expect(
      JSON.stringify(
        client
          .getQueryCache()
          .getAll()
          .map(({ state }) => state.data),
      ),
    ).not.toContain("Valmont");
  });
});

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

  it("has what it touched read again once, though its answer and an event both tell it", async () => {
    const committed = committedBy({ topics: ["section"] });
    const read = vi.fn(() => section("Valmont"));
    const { user, platform } = renderFeature(
      <>
        <SectionName />
        <NewPerson />
      </>,
      { "section.read": read, "people.create": () => ({ value: "amel", committed }) },
    );
    await screen.findByText("Valmont");
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    act(() => platform.commit(committed));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(read).toHaveBeenCalledTimes(2);
    act(() => platform.commit({ topics: ["section"] }));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(3));
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

function Note() {
  const [text, setText] = useState("");
  const draft = useDraft("note", { text }, (stored) => setText(stored.text));
  return (
    <>
      <TextInput label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <p>{draft.ready ? "prêt" : "attend"}</p>
      <Button onClick={() => void draft.discard()}>Oublier</Button>
    </>
  );
}

describe("a draft", () => {
  it("keeps what is typed, and gives it back", async () => {
    let stored: string | null = null;
    const script = {
      "drafts.read": () => stored,
      "drafts.save": ({ value = null }: { value?: string | null }) => {
        stored = value;
        return {};
      },
    };
    const first = renderFeature(<Note />, script);
    await screen.findByText("prêt");
    await first.user.type(screen.getByLabelText("Note"), "Rappeler Amel");
    // Gone before the pause after which it would have been written.
    first.unmount();
    await waitFor(() => expect(stored).toBe('{"text":"Rappeler Amel"}'));

    const second = renderFeature(<Note />, script);
    expect(await screen.findByDisplayValue("Rappeler Amel")).toBeVisible();
    await second.user.click(screen.getByRole("button", { name: "Oublier" }));
    expect(stored).toBeNull();
  });

  it("that was discarded is not written a moment later", async () => {
    const { user, platform } = renderFeature(<Note />, {
      "drafts.read": () => null,
      "drafts.save": () => ({}),
    });
    await screen.findByText("prêt");
    await user.type(screen.getByLabelText("Note"), "A");
    await user.click(screen.getByRole("button", { name: "Oublier" }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const saved = platform.calls.filter(({ command }) => command === "drafts.save");
    // A slow machine may have written it before: nothing comes after it was forgotten.
    expect(saved.at(-1)?.payload).toEqual({ form: "note", value: null });
  });
});

function Work() {
  const job = useJob("workspace.copy");
  const [result, setResult] = useState("");
  return (
    <>
      <Button
        onClick={() =>
          void job.run({ path: "/copie.ruche" }).then((value) => setResult(JSON.stringify(value)))
        }
      >
        Go
      </Button>
      <Button onClick={job.cancel}>Stop</Button>
      <p>{job.running ? `${job.progress?.done ?? 0} faits` : `fini ${result}`}</p>
    </>
  );
}

describe("long work", () => {
  it("reports its progress and can be stopped", async () => {
    let job = "";
    let refuse: (problem: unknown) => void = () => undefined;
    const { user, platform } = renderFeature(<Work />, {
      "workspace.copy": (_, name) => {
        job = name ?? "";
        return new Promise((_resolve, reject) => (refuse = reject));
      },
    });
    await user.click(screen.getByRole("button", { name: "Go" }));
    act(() => platform.progress({ job: "another", done: 9, total: 10 }));
    act(() => platform.progress({ job, done: 4, total: 10 }));
    expect(await screen.findByText("4 faits")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(platform.cancelled).toEqual([job]);
    act(() => refuse(problem("cancelled")));
    expect(await screen.findByText("fini null")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is shown and can be stopped once an undoing takes longer than a moment", async () => {
    let refuse: (problem: unknown) => void = () => undefined;
    let job = "";
    const { user, platform } = renderFeature(<p>Page</p>, {
      "journal.undo": (_, name) => {
        job = name ?? "";
        return new Promise((_resolve, reject) => (refuse = reject));
      },
    });
    const undone = undo("7");
    await waitFor(() => expect(job).not.toBe(""));
    act(() => platform.progress({ job, done: 1, total: 8 }));
    expect(screen.queryByRole("dialog")).toBeNull();
    const dialog = within(
      await screen.findByRole("dialog", { name: "Annulation en cours" }, { timeout: 3000 }),
    );
    expect(dialog.getByText(/12 sur 100/)).toBeVisible();
    act(() => platform.progress({ job, done: 6, total: 8 }));
    expect(dialog.getByText(/75 sur 100/)).toBeVisible();

    await user.click(dialog.getByRole("button", { name: "Arrêter" }));
    expect(platform.cancelled).toEqual([job]);
    refuse(problem("cancelled"));
    await undone;
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    // Nothing was undone, and nothing is wrong.
    expect(screen.queryByText(/Annulé :/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that is over in a moment is never shown", async () => {
    renderFeature(<p>Page</p>, {
      "journal.redo": () => committedBy({ operation: "7", kind: "people.edit" }),
    });
    await redo("7");
    await screen.findByText("Rétabli : Fiche modifiée");
    await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
