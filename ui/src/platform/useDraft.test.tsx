import { Button, TextInput } from "@mantine/core";
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";

import { useDraft } from ".";
import { renderFeature } from "./testing";

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
