import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { act, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { Loaded, useChange, useCommand, useDraft, useJob } from ".";
import { problem } from "./fake";
import { drawFeature } from "./testing";

function SectionName() {
  return <Loaded query={useCommand("workspace.state", {})}>{({ name }) => <p>{name}</p>}</Loaded>;
}

describe("a question", () => {
  it("is asked again when a commit touches what it depends on, and only then", async () => {
    let name = "Valmont";
    const { platform } = drawFeature(<SectionName />, { "workspace.state": () => ({ state: "open", name }) });
    expect(await screen.findByText("Valmont")).toBeVisible();

    name = "Valmont-sur-Loire";
    act(() => platform.commit({ topics: ["drafts"] }));
    expect(platform.asked).toHaveLength(1);
    act(() => platform.commit({ topics: ["people", "workspace"] }));
    expect(await screen.findByText("Valmont-sur-Loire")).toBeVisible();
  });

  it("says why it failed and can be asked again", async () => {
    const state = vi.fn().mockImplementationOnce(() => {
      throw problem("file_unreachable");
    });
    state.mockReturnValue({ state: "open", name: "Valmont" });
    const { user } = drawFeature(<SectionName />, { "workspace.state": state });
    expect(await screen.findByRole("alert")).toHaveTextContent("Vérifiez que le disque");
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("Valmont")).toBeVisible();
  });
});

function Undoing() {
  const form = useForm({ initialValues: { operation: "" } });
  const change = useChange("history.undo", { form });
  return (
    <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <TextInput label="Opération" {...form.getInputProps("operation")} />
      <Button type="submit">Envoyer</Button>
    </form>
  );
}

describe("a change", () => {
  it("says what was done, with a way back", async () => {
    const { user, platform } = drawFeature(<Undoing />, {
      "history.undo": () => ({ value: null, operation: "new" }),
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    act(() => platform.commit({ operation: "new", kind: "unheard.of" }));
    expect(await screen.findByText("Modification enregistrée")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(platform.asked.at(-1)?.payload).toEqual({ operation: "new" }));
  });

  it("shows a problem at its field", async () => {
    const { user } = drawFeature(<Undoing />, {
      "history.undo": () => {
        throw problem("required", { field: "operation" });
      },
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByText("Remplissez ce champ.")).toBeVisible();
    expect(screen.getByLabelText("Opération")).toBeInvalid();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows a problem of no field as a notice", async () => {
    const { user } = drawFeature(<Undoing />, {
      "history.undo": () => {
        throw problem("disk_full");
      },
    });
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Le disque est plein");
  });
});

function Note() {
  const [text, setText] = useState("");
  const draft = useDraft("note", { text }, (kept) => setText(kept.text));
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
    let kept: string | null = null;
    const script = {
      "drafts.read": () => ({ value: kept }),
      "drafts.save": ({ value }: { value: string }) => {
        kept = value;
        return null;
      },
    };
    const first = drawFeature(<Note />, script);
    await screen.findByText("prêt");
    await first.user.type(screen.getByLabelText("Note"), "Rappeler Amel");
    // Gone before the pause after which it would have been written.
    first.unmount();
    await waitFor(() => expect(kept).toBe('{"text":"Rappeler Amel"}'));

    drawFeature(<Note />, script);
    expect(await screen.findByDisplayValue("Rappeler Amel")).toBeVisible();
  });
});

function Work() {
  const job = useJob("history.redo");
  const [outcome, setOutcome] = useState("");
  return (
    <>
      <Button
        onClick={() => void job.run({ operation: "x" }).then((value) => setOutcome(JSON.stringify(value)))}
      >
        Go
      </Button>
      <Button onClick={job.cancel}>Stop</Button>
      <p>{job.running ? `${job.progress?.done ?? 0} faits` : `fini ${outcome}`}</p>
    </>
  );
}

describe("long work", () => {
  it("tells how far it has come and can be stopped", async () => {
    let job = "";
    let refuse: (problem: unknown) => void = () => undefined;
    const { user, platform } = drawFeature(<Work />, {
      "history.redo": (_, name) => {
        job = name ?? "";
        return new Promise((_resolve, reject) => (refuse = reject));
      },
    });
    await user.click(screen.getByRole("button", { name: "Go" }));
    act(() => platform.progress({ job: "another", done: 9, total: 10, phase: "" }));
    act(() => platform.progress({ job, done: 4, total: 10, phase: "" }));
    expect(await screen.findByText("4 faits")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(platform.cancelled).toEqual([job]);
    act(() => refuse(problem("cancelled")));
    expect(await screen.findByText("fini null")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
