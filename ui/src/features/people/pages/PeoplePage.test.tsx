import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { script as people } from "../testing/example";
import { renderPeople } from "../testing/renderPeople";
import { PeoplePage } from "./PeoplePage";

describe("the list of people", () => {
  it("shows who is there with numbers as they are read out, and how many", async () => {
    const { container } = await renderPeople();
    expect(
      await screen.findByText("06 20 93 67 54", { exact: false, selector: "[aria-rowindex='2'] *" }),
    ).toBeVisible();
    expect(screen.getByText("2 personnes")).toBeVisible();
    expect(screen.getByText("Attendue")).toBeVisible();
    await expectAccessible(container);
  });

  it("is narrowed as one types and by chips, and the address keeps it", async () => {
    const { user, router } = await renderPeople();
    await user.type(screen.getByRole("searchbox"), "pet");
    expect(await screen.findByText("1 personne")).toBeVisible();
    await waitFor(() => expect(router.state.location.search).toEqual({ search: "pet" }));
    await user.click(screen.getByRole("checkbox", { name: "Cotisation attendue" }));
    expect(await screen.findByText("Personne ne correspond")).toBeVisible();
    expect(router.state.location.search).toEqual({ search: "pet", dues: "due" });
    await user.click(screen.getByRole("checkbox", { name: "À jour" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ search: "pet", dues: "paid" }));
    await user.click(screen.getAllByRole("button", { name: "Tout montrer" })[0] as HTMLElement);
    expect(await screen.findByText("2 personnes")).toBeVisible();
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it("comes back as the address says", async () => {
    const { answers } = await renderPeople("/people?search=dub&presence=all&sort=city&descending=true");
    expect(screen.getByRole("searchbox")).toHaveValue("dub");
    expect(answers("people.list")).toContainEqual(
      expect.objectContaining({ search: "dub", presence: "all", sort: "city", descending: true, offset: 0 }),
    );
  });

  it("sets those who were chosen aside, or all but some", async () => {
    const { user, answers } = await renderPeople("/people", {
      "people.archive": () => ({ value: 1, committed: null }),
    });
    await user.click(screen.getByRole("checkbox", { name: "Choisir Ugo Petit" }));
    await user.click(screen.getByRole("button", { name: "Archiver" }));
    await waitFor(() => expect(answers("people.archive")).toEqual([{ ids: ["ugo"], archived: true }]));
    await user.click(screen.getByRole("checkbox", { name: "Tout choisir" }));
    await user.click(screen.getByRole("checkbox", { name: "Choisir Ugo Petit" }));
    expect(screen.getByText("1 personne choisie")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Archiver" }));
    await waitFor(() =>
      expect(answers("people.archive")[1]).toMatchObject({
        all_of: { presence: "present" },
        except: ["ugo"],
        archived: true,
      }),
    );
  });

  it("teaches what it is for while nobody is there", async () => {
    const { user } = await renderPage(
      <PeoplePage />,
      { ...people, "people.list": () => ({ total: 0, rows: [] }) },
      "/people",
    );
    expect(await screen.findByText("Toutes les personnes de la section, au même endroit")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Nouvelle personne" }));
    expect(await screen.findByRole("complementary", { name: "Nouvelle personne" })).toBeVisible();
  });
});

describe("a record", () => {
  it("opens beside the list by Enter, and Escape closes it", async () => {
    const { user, router, container } = await renderPeople();
    screen.getByRole("grid").focus();
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("complementary", { name: "Zoé Dubois" });
    expect(await within(panel).findByText("zoe@exemple.fr")).toBeVisible();
    expect(within(panel).getByText(/Recevoir la lettre d’information.*oui/)).toBeVisible();
    expect(router.state.location.search).toEqual({ record: "zoe" });
    await expectAccessible(container);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
    expect(router.state.location.search).toEqual({});
  });

  it("shows its history in words, with the undo of each change", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "journal.undo": () => {
        throw problem("changed_since", { field: "city" });
      },
    });
    await user.click(await screen.findByRole("tab", { name: "Historique" }));
    expect(await screen.findByText("jeudi 7 mars 2019, 19 h 30 · Odile Marchal")).toBeVisible();
    expect(
      screen.getByText(/Fiche modifiée : adresse électronique, commune et thèmes et groupes/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Annuler : Fiche modifiée/ }));
    await waitFor(() => expect(answers("journal.undo")).toEqual([{ operation: "first" }]));
  });

  it("is erased only after it was asked", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "people.erase": () => ({
        value: { without_trace: true },
        committed: committedBy({ kind: "people.erase", undoable: false }),
      }),
    });
    await user.click(await screen.findByRole("button", { name: "Autres actions" }));
    await user.click(await screen.findByRole("menuitem", { name: "Effacer définitivement…" }));
    const dialog = await screen.findByRole("dialog", { name: "Effacer définitivement Zoé Dubois ?" });
    expect(answers("people.erase")).toEqual([]);
    await act(async () => user.click(within(dialog).getByRole("button", { name: "Effacer définitivement" })));
    await waitFor(() => expect(answers("people.erase")).toEqual([{ id: "zoe" }]));
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
    expect(await screen.findByText("La fiche de Zoé Dubois est effacée.")).toBeVisible();
  });
});

describe("a new person", () => {
  it("is begun by a key, and a namesake is shown and not refused", async () => {
    const { user, answers, router } = await renderPeople("/people", {
      "people.same_name": ({ family_name }) =>
        family_name !== "DUBOIS"
          ? []
          : [{ id: "zoe", name: "Zoé Dubois", category: "member", city: "Vence" }],
      "people.create": () => ({ value: "new-zoe", committed: committedBy({ kind: "people.create" }) }),
    });
    await user.keyboard("n");
    await user.type(await screen.findByLabelText("Prénom"), "zoe");
    await user.type(screen.getByLabelText("Nom de famille"), "DUBOIS");
    expect(await screen.findByText("Une fiche porte déjà ce nom")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Créer la fiche" }));
    await waitFor(() => expect(answers("people.create")).toHaveLength(1));
    expect(answers("people.create")[0]).toMatchObject({
      given_name: "zoe",
      family_name: "DUBOIS",
      consents: [],
    });
    await waitFor(() => expect(router.state.location.search).toEqual({ record: "new-zoe" }));
  });
});
