import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { Person, PersonRow } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import { problem, type Script } from "../../../platform/fake";
import { renderPage } from "../../../platform/testing";
import { emptyPerson } from "../actions/personForm";
import { PeoplePage } from "./PeoplePage";

const row = (
  id: string,
  given_name: string,
  family_name: string,
  rest: Partial<PersonRow> = {},
): PersonRow => ({
  id,
  category: "member",
  family_name,
  given_name,
  city: "Vence",
  email: null,
  phone: "+33620936754",
  joined_on: null,
  left_reason: null,
  dues_year: null,
  dues: "due",
  archived: false,
  ...rest,
});

const rows = [row("zoe", "Zoé", "Dubois"), row("ugo", "Ugo", "Petit", { dues: "paid", city: "Nice" })];

const zoe: Person = {
  ...emptyPerson,
  ...row("zoe", "Zoé", "Dubois"),
  phone: null,
  mobile: "0620936754",
  email: "zoe@exemple.fr",
  member_number: null,
  civility: null,
  street: null,
  postcode: null,
  note: null,
  origin: "hand",
  consents: [{ purpose: "newsletter", answer: "yes", given_on: null, source: "Formulaire" }],
};

const script: Script = {
  "people.list": ({ search = "", limit = 0, dues }) => {
    const found = rows.filter(
      (one) => one.family_name.toLowerCase().includes(search.toLowerCase()) && (!dues || one.dues === dues),
    );
    return { total: found.length, rows: found.slice(0, limit) };
  },
  "people.get": () => zoe,
  "people.find": () => [],
  "people.tags": () => [],
  "dues.standing": () => ({ year: 2026, state: "due", paid_cents: 0, payments: [] }),
  "journal.record": () => [
    {
      operation: "first",
      kind: "people.edit",
      role: "do",
      at: "2019-03-07T19:30:00",
      actor: "Odile Marchal",
      records: 1,
      changes: [
        { record: "zoe", table: "person", action: "update", columns: ["city", "email", "name_key"] },
        { record: "zoe", table: "person_tag", action: "insert", columns: [] },
      ],
      undoable: true,
      undone: false,
    },
  ],
};

async function renderPeople(address = "/people", more: Script = {}) {
  const rendered = await renderPage(<PeoplePage />, { ...script, ...more }, address);
  await screen.findByRole("grid", { name: "Personnes" });
  const answers = (command: string) =>
    rendered.platform.calls.filter((one) => one.command === command).map(({ payload }) => payload);
  return { ...rendered, answers };
}

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
      "people.archive": () => ({ value: 1, operation: null }),
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
      { ...script, "people.list": () => ({ total: 0, rows: [] }) },
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

  it("is edited whole, with a new answer told from the known ones", async () => {
    const { user, answers, container, router } = await renderPeople("/people?record=zoe&edit=true", {
      "people.edit": () => ({ value: "zoe", operation: null }),
    });
    const city = await screen.findByLabelText("Commune");
    await expectAccessible(container);
    await user.clear(city);
    await user.type(city, "Nice");
    await user.click(
      within(screen.getByRole("radiogroup", { name: "Être appelé·e au téléphone" })).getByText("Non"),
    );
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByText(/Dites comment vous le savez/)).toBeVisible();
    await user.type(screen.getByLabelText("Comment le savez-vous ?"), "Conversation");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(answers("people.edit")).toHaveLength(1));
    expect(answers("people.edit")[0]).toMatchObject({
      id: "zoe",
      draft: {
        city: "Nice",
        family_name: "Dubois",
        consents: [{ purpose: "phone", answer: "no", source: "Conversation" }],
      },
    });
    await waitFor(() => expect(router.state.location.search).toEqual({ record: "zoe" }));
  });

  it("says in words which file it came from, and leaves that alone when it is edited", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "people.get": () => ({ ...zoe, origin: "file: liste.csv" }),
      "people.edit": () => ({ value: "zoe", operation: null }),
    });
    expect(await screen.findByText("Fiche venue du fichier « liste.csv ».")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    const field = await screen.findByLabelText("Origine de la fiche");
    expect(field).toHaveAttribute("placeholder", "Fiche venue du fichier « liste.csv ».");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(answers("people.edit")[0]).toMatchObject({ draft: { origin: "" } }));
  });

  it("says at the field what the core refuses", async () => {
    const { user } = await renderPeople("/people?record=zoe&edit=true", {
      "people.edit": () => {
        throw problem("bad_email", { field: "email" });
      },
    });
    const save = await screen.findByRole("button", { name: "Enregistrer" });
    await waitFor(() => expect(save).toBeEnabled());
    await user.click(save);
    expect(await screen.findByText(/Cette adresse n’est pas complète/)).toBeVisible();
    expect(screen.getByLabelText("Adresse électronique")).toBeInvalid();
  });

  it("begins again with what was being typed", async () => {
    const kept = JSON.stringify({
      ...emptyPerson,
      given_name: "Zoé",
      family_name: "Dubois",
      city: "Antibes",
    });
    const { user } = await renderPeople("/people?record=zoe&edit=true", { "drafts.read": () => kept });
    expect(await screen.findByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
    expect(screen.getByLabelText("Commune")).toHaveValue("Antibes");
    await user.click(screen.getByRole("button", { name: "Repartir de la fiche" }));
    expect(screen.getByLabelText("Commune")).toHaveValue("Vence");
  });

  it("tells its history in words, with the way back of each change", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "journal.undo": () => {
        throw problem("changed_since", { field: "city" });
      },
    });
    await user.click(await screen.findByRole("tab", { name: "Historique" }));
    expect(await screen.findByText("jeudi 7 mars 2019, 19 h 30 · Odile Marchal")).toBeVisible();
    expect(
      screen.getByText(/Fiche modifiée : commune, adresse électronique et thèmes et groupes/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Annuler : Fiche modifiée/ }));
    await waitFor(() => expect(answers("journal.undo")).toEqual([{ operation: "first" }]));
  });

  it("is erased only after it was asked", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "people.erase": () => ({ without_trace: true }),
    });
    await user.click(await screen.findByRole("button", { name: "Autres actions" }));
    await user.click(await screen.findByRole("menuitem", { name: "Effacer définitivement…" }));
    const dialog = await screen.findByRole("dialog", { name: "Effacer Zoé Dubois définitivement ?" });
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
      "people.find": () => [{ id: "zoe", name: "Zoé Dubois", category: "member", city: "Vence" }],
      "people.create": () => ({ value: "new-zoe", operation: null }),
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
