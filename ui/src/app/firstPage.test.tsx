import { readFileSync } from "node:fs";

import { RouterProvider } from "@tanstack/react-router";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { script as home } from "../features/home/testing/example";
import { today } from "../kit";
import { renderWithProviders } from "../kit/testing/renderWithProviders";
import { createQueryClient, installPlatform } from "../platform";
import { fakePlatform, type Script } from "../platform/fake";
import { dropFirstAnswers, takeFirstAnswer } from "../platform/firstAnswers";
import { preloadFirstPage } from "./firstPage";
import { router } from "./router";

const OPEN = { path: "/home/odile/Valmont.ruche", section_name: "Section de Valmont", example: false };
const CLOSED = { path: null, section_name: null, example: false };

const machine: Script = {
  ...home,
  "machine.read": () => ({
    lock_minutes: 15,
    keychain: false,
    min_passphrase_length: 8,
    language: "fr",
    theme: "light",
    recent: [],
    version: "0.1.0",
  }),
  "journal.state": () => ({ undo: null, redo: null }),
  "section.today": () => ({ today: today() }),
  "people.list": () => ({ total: 212, rows: [] }),
};

const askFirstQueries = new Function(readFileSync("public/first-queries.js", "utf8")) as () => void;
/** Runs the script in a window of the program, and gives what it asked. */
function askAtStart() {
  const asked: [string, unknown][] = [];
  const invoke = (_: string, { command, payload }: { command: string; payload: unknown }) => {
    asked.push([command, payload]);
    return command === "home.week" ? Promise.reject(new Error("locked")) : Promise.resolve(command);
  };
  vi.stubGlobal("__TAURI_INTERNALS__", { invoke });
  askFirstQueries();
  return asked;
}

/** Preloads the first page and renders it once, without waiting for anything more. */
async function firstRender(status: typeof OPEN | typeof CLOSED) {
  const platform = fakePlatform({ ...machine, "workspace.status": () => status });
  const call = vi.spyOn(platform, "call");
  installPlatform(platform);
  const client = createQueryClient();
  await preloadFirstPage(client);
  const queries = call.mock.calls.map(([command, payload]) => [command, payload]);
  return { queries, ...renderWithProviders(<RouterProvider router={router} />, client) };
}

beforeEach(() => router.history.replace("/"));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  dropFirstAnswers();
});

describe("the first page", () => {
  it("is rendered whole, with what the section needs this week", async () => {
    const { container, queries } = await firstRender(OPEN);
    expect(screen.getByRole("heading", { level: 1, name: /^Bonjour/ })).toBeVisible();
    expect(screen.getAllByText("Vœux de la section")).not.toHaveLength(0);
    expect(screen.getByText(/à relancer/)).toBeVisible();
    expect(container.querySelector("[aria-busy=true]")).toBeNull();
    // What it needs was asked while its code was read, and nothing else.
    expect(new Set(askAtStart())).toEqual(new Set(queries));
  });

  it("is the welcome where no section is open", async () => {
    await firstRender(CLOSED);
    expect(screen.getByRole("heading", { level: 1, name: "Bienvenue dans Ruche" })).toBeVisible();
  });
});

describe("the queries that are asked while the code is read", () => {
  it("leave out those of the home page where another page is opened", () => {
    window.location.hash = "#/people";
    expect(askAtStart().map(([command]) => command)).not.toContain("home.week");
  });

  it("are answered once, and not at all after the first page", async () => {
    askAtStart();
    await expect(takeFirstAnswer("section.today", {})).resolves.toBe("section.today");
    expect(takeFirstAnswer("section.today", {})).toBeUndefined();
    expect(takeFirstAnswer("people.list", { presence: "all", limit: 1 })).toBeUndefined();
    await expect(takeFirstAnswer("home.week", {})).rejects.toThrow("locked");
    dropFirstAnswers();
    expect(takeFirstAnswer("machine.read", {})).toBeUndefined();
  });
});
