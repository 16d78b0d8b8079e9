import { Button } from "@mantine/core";
import { act, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";

import { redo, undo, useJob } from ".";
import { committedBy, problem } from "./fake";
import { renderFeature } from "./testing";

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
