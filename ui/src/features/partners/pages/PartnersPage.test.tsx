import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, type Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { script as partners } from "../testing/example";
import { PartnersPage } from "./PartnersPage";

async function renderPartners(address = "/partners", more: Script = {}) {
  const rendered = await renderPage(<PartnersPage />, { ...partners, ...more }, address);
  const sent = (command: string) =>
    rendered.platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { ...rendered, sent };
}

describe("the list of partners", () => {
  it("says of each when one talked last and what is still promised", async () => {
    const { container } = await renderPartners();
    const league = await screen.findByRole("row", { name: /Ligue des droits de l’homme/ });
    expect(league).toHaveTextContent("1 en retard");
    expect(league).toHaveTextContent("02 41 10 67 54");
    expect(screen.getByRole("row", { name: /Mairie de Valmont/ })).toHaveTextContent("1 à tenir");
    expect(screen.getByRole("row", { name: /Union locale CGT/ })).toHaveTextContent("jamais");
    expect(screen.getByText("4 organisations")).toBeVisible();
    await expectAccessible(container);
  });

  it("is narrowed by words, by kind and by silence, and the address keeps it", async () => {
    const { user, router } = await renderPartners();
    await user.click(await screen.findByRole("checkbox", { name: "Sans échange depuis six mois" }));
    expect(await screen.findByText("2 organisations")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Syndicats" }));
    expect(await screen.findByText("1 organisation")).toBeVisible();
    expect(router.state.location.search).toEqual({ kinds: ["union"], silent: true });
    await user.type(screen.getByRole("searchbox"), "ligue");
    expect(await screen.findByText("Aucune organisation ne correspond")).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Tout montrer" })[0] as HTMLElement);
    expect(await screen.findByText("4 organisations")).toBeVisible();
    expect(router.state.location.search).toEqual({});
  });

  it("comes back as the address says, in its order", async () => {
    const { sent } = await renderPartners("/partners?sort=last_exchange&descending=true&archived=true");
    await waitFor(() =>
      expect(sent("partners.list")).toContainEqual(
        expect.objectContaining({ sort: "last_exchange", descending: true, archived: true, offset: 0 }),
      ),
    );
    expect(screen.getByRole("checkbox", { name: "Archivés" })).toBeChecked();
  });

  it("rejoices when nobody was left alone", async () => {
    await renderPartners("/partners?silent=true", {
      "partners.list": ({ silent }) => ({ total: silent ? 0 : 4, rows: [] }),
    });
    expect(await screen.findByText("Vous avez parlé à tout le monde")).toBeVisible();
  });

  it("opens the page of an organisation by Enter", async () => {
    const { user, router } = await renderPartners();
    await screen.findByRole("row", { name: /Ligue des droits de l’homme/ });
    screen.getByRole("grid").focus();
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners/town-hall"));
  });

  it("adds one by a key, and “back” from its page leads to the list", async () => {
    const { user, router, sent } = await renderPartners("/partners", {
      "partners.create": () => ({ value: "snes", committed: committedBy({ kind: "partners.create" }) }),
    });
    await screen.findByRole("grid");
    await user.keyboard("n");
    await user.type(await screen.findByLabelText(/Nom de l’organisation/), "SNES");
    await waitFor(() => expect(screen.getByRole("button", { name: "Créer la fiche" })).toBeEnabled());
    await user.click(screen.getByRole("button", { name: "Créer la fiche" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners/snes"));
    expect(sent("partners.create")).toEqual([expect.objectContaining({ name: "SNES", kind: "association" })]);
    expect(await screen.findByText("Organisation ajoutée")).toBeVisible();
    router.history.back();
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners"));
    expect(router.state.location.search).toEqual({});
  });

  it("teaches what it is for while there is nobody", async () => {
    const { user, container } = await renderPartners("/partners", {
      "partners.list": () => ({ total: 0, rows: [] }),
    });
    expect(await screen.findByText("Celles et ceux avec qui nous agissons")).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Nouvelle organisation" }));
    expect(await screen.findByRole("dialog", { name: "Nouvelle organisation" })).toBeVisible();
  });

  it("is written into a table with headings of the window’s language", async () => {
    const { user, platform, sent } = await renderPartners("/partners", { "partners.export": () => 4 });
    await screen.findByRole("grid");
    platform.chosen.save = "/partenaires.xlsx";
    await user.click(screen.getByRole("button", { name: "Exporter" }));
    await waitFor(() =>
      expect(sent("partners.export")).toEqual([
        {
          path: "/partenaires.xlsx",
          labels: expect.objectContaining({ union: "Syndicat", contact_office: "Fonction" }) as unknown,
        },
      ]),
    );
    expect(platform.revealed).toEqual(["/partenaires.xlsx"]);
  });
});
