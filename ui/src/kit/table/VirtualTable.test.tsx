import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { expectAccessible } from "../testing/axe";
import { renderWithProviders } from "../testing/renderWithProviders";
import { noSelection, selectedCount, VirtualTable, type PartReader, type Selection, type Sort } from ".";

interface Fruit {
  id: string;
  name: string;
}

const TOTAL = 100_000;
const asked = vi.fn();
const read: PartReader<Fruit> = (offset, limit) => ({
  queryKey: ["fruit", offset, limit],
  queryFn: async () => {
    asked(offset, limit);
    const rows = Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, index) => offset + index);
    return { total: TOTAL, rows: rows.map((number) => ({ id: `f${number}`, name: `Fruit ${number}` })) };
  },
});

const opened = vi.fn();

function Fruits() {
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [sort, setSort] = useState<Sort>({ key: "name", descending: false });
  return (
    <>
      <VirtualTable
        label="Fruits"
        columns={[{ key: "name", header: "Nom", cell: ({ name }) => name, sortable: true }]}
        read={read}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        onOpen={opened}
      />
      <p>{selectedCount(selection, TOTAL)} choisis</p>
    </>
  );
}

async function renderTable() {
  asked.mockClear();
  opened.mockClear();
  const { user, container } = renderWithProviders(<Fruits />);
  const grid = await screen.findByRole("grid", { name: "Fruits" });
  await within(grid).findByText("Fruit 0");
  return { user, grid, container };
}

describe("a long list", () => {
  it("reads and draws only what is in sight", async () => {
    const { grid, container } = await renderTable();
    expect(asked.mock.calls).toEqual([[0, 100]]);
    expect(grid).toHaveAttribute("aria-rowcount", String(TOTAL + 1));
    expect(within(grid).getAllByRole("row").length).toBeLessThan(40);
    await expectAccessible(container);
  });

  it("is walked, chosen from and opened by keyboard", async () => {
    const { user, grid } = await renderTable();
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")).toHaveTextContent(
      "Fruit 2",
    );
    await user.keyboard(" ");
    expect(screen.getByText("1 choisis")).toBeVisible();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
    await waitFor(() => expect(screen.getByText("4 choisis")).toBeVisible());
    await user.keyboard("{Enter}");
    expect(opened).toHaveBeenCalledWith({ id: "f5", name: "Fruit 5" });
    await user.keyboard("{Control>}a{/Control}");
    expect(screen.getByText(`${TOTAL} choisis`)).toBeVisible();
  });

  it("chooses a run of rows that were never in sight", async () => {
    const { user, grid } = await renderTable();
    grid.focus();
    await user.keyboard("{Shift>}{End}{/Shift}");
    await waitFor(() => expect(screen.getByText(`${TOTAL} choisis`)).toBeVisible());
    await user.click(screen.getByRole("checkbox", { name: "Choisir Fruit 3" }));
    expect(screen.getByText(`${TOTAL - 1} choisis`)).toBeVisible();
  });

  it("says how it is sorted, and turns the order round", async () => {
    const { user } = await renderTable();
    const header = screen.getByRole("columnheader", { name: "Nom" });
    expect(header).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "descending");
  });

  it("opens the row that is clicked, and not when its checkbox is", async () => {
    const { user } = await renderTable();
    await user.click(screen.getByRole("checkbox", { name: "Choisir Fruit 1" }));
    expect(opened).not.toHaveBeenCalled();
    await user.click(screen.getByText("Fruit 4"));
    expect(opened).toHaveBeenCalledWith({ id: "f4", name: "Fruit 4" });
  });
});
