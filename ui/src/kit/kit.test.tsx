import { Button, Modal } from "@mantine/core";
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { TrendChart } from "./charts";
import { linePath, niceTop } from "./charts/scale";
import { expectAccessible } from "./testing/axe";
import { renderWithProviders } from "./testing/renderWithProviders";
import { ConfirmDialog, Dialog, EmptyState, Gauge, Page, ProgressDialog, SidePanel, SidePanelArea } from ".";

function ListWithPanel() {
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <SidePanelArea>
      <main>
        <Page title="Personnes">
          <Button onClick={() => setOpen(true)}>Amel</Button>
        </Page>
      </main>
      {open && (
        <SidePanel title="Amel Berthier" onClose={() => setOpen(false)}>
          <Button onClick={() => setAsking(true)}>Effacer</Button>
        </SidePanel>
      )}
      <Modal opened={asking} onClose={() => setAsking(false)} title="Vraiment ?" withCloseButton={false} />
    </SidePanelArea>
  );
}

describe("a side panel", () => {
  it("takes the focus, closes by Escape and gives the focus back", async () => {
    const { user, container } = renderWithProviders(<ListWithPanel />);
    await user.click(screen.getByRole("button", { name: "Amel" }));
    expect(screen.getByRole("complementary", { name: "Amel Berthier" })).toHaveFocus();
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(screen.getByRole("button", { name: "Amel" })).toHaveFocus();
  });

  it("gives the focus to the page's title when what asked for it is gone", async () => {
    function Opened() {
      const [open, setOpen] = useState(true);
      return (
        <SidePanelArea>
          <Page title="Chantiers">{null}</Page>
          {open && <SidePanel title="Marché" onClose={() => setOpen(false)} children={null} />}
        </SidePanelArea>
      );
    }
    const { user } = renderWithProviders(<Opened />);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "Chantiers" })).toHaveFocus();
  });

  it("leaves the first Escape to a dialog above it", async () => {
    const { user } = renderWithProviders(<ListWithPanel />);
    await user.click(screen.getByRole("button", { name: "Amel" }));
    await user.click(screen.getByRole("button", { name: "Effacer" }));
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("complementary")).toBeVisible();
  });
});

describe("a page", () => {
  it("names the window", () => {
    renderWithProviders(<Page title="Agenda">{null}</Page>);
    expect(document.title).toBe("Agenda · Ruche");
  });

  it("teaches when it is empty", async () => {
    const { container } = renderWithProviders(
      <EmptyState title="Aucun chantier" primary={<Button>Ouvrir un chantier</Button>}>
        Un chantier rassemble un objectif et une équipe.
      </EmptyState>,
    );
    expect(screen.getByRole("heading", { name: "Aucun chantier" })).toBeVisible();
    await expectAccessible(container);
  });
});

describe("dialogs", () => {
  it("do nothing by Enter when it cannot be undone", async () => {
    const confirm = vi.fn();
    const cancel = vi.fn();
    const { user } = renderWithProviders(
      <ConfirmDialog
        opened
        title="Effacer cette fiche ?"
        confirm="Effacer"
        irreversible
        onConfirm={confirm}
        onCancel={cancel}
      >
        Il n’y a pas de retour possible.
      </ConfirmDialog>,
    );
    await user.keyboard("{Enter}");
    expect(confirm).not.toHaveBeenCalled();
    expect(cancel).toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Effacer" }));
    expect(confirm).toHaveBeenCalled();
  });

  it("give the focus back when they are taken out of the page", async () => {
    function Asking() {
      const [asking, setAsking] = useState(false);
      return (
        <>
          <Button onClick={() => setAsking(true)}>Demander</Button>
          {asking && (
            <Dialog opened onClose={() => setAsking(false)} title="Quoi ?">
              <input aria-label="Réponse" data-autofocus />
            </Dialog>
          )}
        </>
      );
    }
    const { user } = renderWithProviders(<Asking />);
    await user.click(screen.getByRole("button", { name: "Demander" }));
    await waitFor(() => expect(screen.getByLabelText("Réponse")).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Demander" })).toHaveFocus());
  });

  it("say how far long work is, and stop it", async () => {
    const stop = vi.fn();
    const { user } = renderWithProviders(
      <ProgressDialog opened title="Import" done={50} total={200} onCancel={stop} cancelling={false} />,
    );
    expect(screen.getByRole("progressbar", { name: "Import" })).toHaveAttribute("aria-valuenow", "25");
    expect(screen.getByText(/50 sur 200/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Arrêter" }));
    expect(stop).toHaveBeenCalled();
  });
});

describe("figures", () => {
  it("say how far a goal is, and which stages are behind", async () => {
    const { container } = renderWithProviders(
      <Gauge
        label="ISF"
        value={103}
        goal={185}
        unit="parlementaires"
        stages={[
          { at: 60, label: "Dépôt" },
          { at: 185, label: "Saisine" },
        ]}
      />,
    );
    expect(screen.getByRole("meter", { name: "ISF" })).toHaveAttribute(
      "aria-valuetext",
      "103 sur 185 parlementaires",
    );
    expect(screen.getByText(/Dépôt/)).toHaveTextContent("atteint");
    expect(screen.getByText(/Saisine/)).not.toHaveTextContent("atteint");
    await expectAccessible(container);
  });

  it("have a table behind a chart", async () => {
    const { user, container } = renderWithProviders(
      <TrendChart
        title="Adhérent·es"
        unit="Nombre"
        points={[
          { label: "2018", value: 91 },
          { label: "2019", value: 79 },
        ]}
      />,
    );
    expect(screen.getByRole("img", { name: "Adhérent·es" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Voir le tableau" }));
    expect(await screen.findByRole("row", { name: "2019 79" })).toBeVisible();
    await expectAccessible(container);
  });

  it.each([
    [0, 2],
    [3, 4],
    [79, 100],
    [100, 100],
    [4_700_000, 5_000_000],
  ])("put an axis that holds %i at %i", (most, top) => {
    expect(niceTop(most)).toBe(top);
  });

  it("draw a line through its points", () => {
    expect(
      linePath([
        { x: 0, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBe("M0.0 1.0L2.0 3.0");
  });
});
