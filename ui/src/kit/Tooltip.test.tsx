import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { Tooltip } from ".";
import { renderWithProviders } from "./testing/renderWithProviders";

const lockButton = (
  <Tooltip label="Verrouiller la section">
    <button type="button" aria-label="Verrouiller la section" />
  </Tooltip>
);

it("shows the name of a button to who rests the pointer on it, until the pointer leaves", async () => {
  const { user } = renderWithProviders(lockButton);
  await user.hover(screen.getByRole("button"));
  expect(await screen.findByRole("tooltip")).toHaveTextContent("Verrouiller la section");
  await user.unhover(screen.getByRole("button"));
  await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
});

it("shows it to who comes by the keyboard, until Escape, and the focus stays", async () => {
  const { user } = renderWithProviders(lockButton);
  await user.tab();
  expect(await screen.findByRole("tooltip")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
  expect(screen.getByRole("button")).toHaveFocus();
});

it("shows nothing to who only passes over it, or clicks", async () => {
  const { user } = renderWithProviders(lockButton);
  await user.hover(screen.getByRole("button"));
  await user.unhover(screen.getByRole("button"));
  await user.click(screen.getByRole("button"));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(screen.queryByRole("tooltip")).toBeNull();
});
