import { Button } from "@mantine/core";
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import type { Section } from "../bindings";
import { Loaded, useChange, useCommand } from ".";
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

function NewPerson() {
  const change = useChange("people.create");
  return <Button onClick={() => change.mutate({ family_name: "Petit" })}>Envoyer</Button>;
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

  it("is asked again once after a change, though its answer and an event both name what it touched", async () => {
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
