import { RouterProvider } from "@tanstack/react-router";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { script as home } from "../features/home/testing/example";
import { today } from "../kit";
import { renderWithProviders } from "../kit/testing/renderWithProviders";
import { createQueryClient, installPlatform } from "../platform";
import { fakePlatform, type Script } from "../platform/fake";
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

/** Preloads the first page and renders it once, without waiting for anything more. */
async function firstRender(status: typeof OPEN | typeof CLOSED) {
  installPlatform(fakePlatform({ ...machine, "workspace.status": () => status }));
  const client = createQueryClient();
  await preloadFirstPage(client);
  return renderWithProviders(<RouterProvider router={router} />, client);
}

beforeEach(() => router.history.replace("/"));
afterEach(cleanup);

describe("the first page", () => {
  it("is rendered whole, with what the section needs this week", async () => {
    const { container } = await firstRender(OPEN);
    expect(screen.getByRole("heading", { level: 1, name: /^Bonjour/ })).toBeVisible();
    expect(screen.getAllByText("Vœux de la section")).not.toHaveLength(0);
    expect(screen.getByText(/à relancer/)).toBeVisible();
    expect(container.querySelector("[aria-busy=true]")).toBeNull();
  });

  it("is the welcome where no section is open", async () => {
    await firstRender(CLOSED);
    expect(screen.getByRole("heading", { level: 1, name: "Bienvenue dans Ruche" })).toBeVisible();
  });
});
