import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { addDays, today } from "../../../kit";
import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { league, meeting } from "../testing/example";
import { renderPartner } from "../testing/renderPartner";
import { EditExchangeDialog } from "./EditExchangeDialog";

const done = () => ({ value: "ldh", committed: committedBy({ kind: "partners.edit" }) });

async function save(user: UserEvent, name = "Enregistrer") {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
}

async function retype(user: UserEvent, field: HTMLElement, text: string) {
  await waitFor(() => expect(screen.getByRole("button", { name: "Enregistrer" })).toBeEnabled());
  await user.clear(field);
  await user.type(field, text);
}

const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

describe("the form of an organisation", () => {
  it("sends only the field that was changed, with the revision that it was changed from", async () => {
    const { user, sent } = await renderPartner({ "partners.edit": done });
    await user.keyboard("m");
    await retype(user, await screen.findByLabelText("Téléphone"), "02 41 00 00 00");
    await save(user);
    await closed();
    expect(sent("partners.edit")).toEqual([
      { id: "ldh", revision: "ldh 1", changes: { phone: "02 41 00 00 00" } },
    ]);
  });

  it("asks which name stays when it was changed elsewhere, and sends the chosen one", async () => {
    const { user, sent } = await renderPartner({
      "partners.edit": ({ revision }) => {
        if (revision === "ldh 2") return done();
        const present = JSON.stringify({ name: "LDH Valmont" });
        throw problem("conflict", { field: "name", params: { present, revision: "ldh 2" } });
      },
    });
    await user.keyboard("m");
    await retype(user, await screen.findByLabelText(/Nom de l’organisation/), "LDH");
    await save(user);
    const question = await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    expect(
      within(question).getByRole("radio", { name: "Ce qui est enregistré : LDH Valmont" }),
    ).toBeVisible();
    await user.click(within(question).getByRole("button", { name: "Enregistrer ce choix" }));
    await closed();
    expect(sent("partners.edit").at(-1)).toEqual({ id: "ldh", revision: "ldh 2", changes: { name: "LDH" } });
  });
});

describe("the form of a contact", () => {
  it("keeps the name of somebody who is not in the file", async () => {
    const { user, sent } = await renderPartner({
      "partners.add_contact": () => ({
        value: "nadia",
        committed: committedBy({ kind: "partners.add_contact" }),
      }),
      "people.find": () => [],
    });
    await user.keyboard("i");
    const dialog = await screen.findByRole("dialog", { name: "Ajouter un·e interlocuteur·rice" });
    await user.type(within(dialog).getByLabelText(/^Nom/), "Nadia Benali");
    await user.click(await screen.findByRole("option", { name: "Garder seulement le nom « Nadia Benali »" }));
    await user.type(within(dialog).getByLabelText("Fonction"), "vice-présidente");
    await save(user, "Ajouter");
    await closed();
    expect(sent("partners.add_contact")).toEqual([
      expect.objectContaining({
        organisation_id: "ldh",
        name: "Nadia Benali",
        person_id: null,
        office: "vice-présidente",
      }),
    ]);
  });

  it("links to a person of the file, whose name is not written twice", async () => {
    const { user, sent } = await renderPartner({
      "partners.edit_contact": () => ({ value: "helene", committed: committedBy() }),
      "people.find": () => [{ id: "p7", name: "Hélène Le Goff", category: "regular_contact", city: null }],
    });
    await user.click(screen.getByRole("button", { name: "Actions pour Hélène Le Goff" }));
    await user.click(await screen.findByRole("menuitem", { name: "Modifier" }));
    const dialog = await screen.findByRole("dialog", { name: "Modifier la fiche de Hélène Le Goff" });
    await retype(user, within(dialog).getByLabelText(/^Nom/), "hel");
    await user.click(await screen.findByRole("option", { name: /Hélène Le Goff/ }));
    await save(user);
    await closed();
    expect(sent("partners.edit_contact")).toEqual([
      { id: "helene", revision: "helene 1", changes: { name: null, person_id: "p7" } },
    ]);
  });
});

describe("the form of an exchange", () => {
  it("is accessible with everything in it", async () => {
    renderFeature(<EditExchangeDialog exchange={meeting} organisation={league} onClose={vi.fn()} />);
    await screen.findByLabelText("Nous avons promis");
    await expectAccessible(document.body);
  });

  it("takes who was there, what was said and what was promised, by keyboard", async () => {
    const { user, sent } = await renderPartner({
      "partners.add_exchange": () => ({
        value: "new",
        committed: committedBy({ kind: "partners.add_exchange" }),
      }),
      "people.find": () => [{ id: "amel", name: "Amel Berthier", category: "member", city: null }],
    });
    await user.keyboard("e");
    const dialog = await screen.findByRole("dialog", { name: "Échange avec Ligue des droits de l’homme" });
    // Who is no longer in office is not proposed.
    expect(within(dialog).queryByRole("checkbox", { name: "Paul Roux" })).toBeNull();
    within(dialog).getByRole("checkbox", { name: "Hélène Le Goff" }).focus();
    await user.keyboard(" ");
    await user.click(within(dialog).getByLabelText("Pour la section"));
    await user.keyboard("ame");
    await screen.findByRole("option", { name: /Amel Berthier/ });
    await user.keyboard("{Enter}");
    await user.type(within(dialog).getByLabelText("Ce qui s’est dit"), "Oui au débat.");
    await user.click(within(dialog).getByRole("button", { name: "Nous avons promis…" }));
    await waitFor(() => expect(within(dialog).getByLabelText("Nous avons promis")).toHaveFocus());
    await user.keyboard("Réserver la salle");
    await user.type(within(dialog).getByLabelText("Pour quand ?"), "7 mars 2030{Tab}");
    await user.click(within(dialog).getByRole("button", { name: "On nous a promis…" }));
    await user.type(within(dialog).getByLabelText("On nous a promis"), "Trouver deux oratrices");
    await save(user, "Noter l’échange");
    await closed();
    expect(sent("partners.add_exchange")).toEqual([
      {
        organisation_id: "ldh",
        kind: "meeting",
        held_on: today(),
        place: "",
        event_id: null,
        summary: "Oui au débat.",
        people: [
          { id: null, person_id: null, contact_id: "helene" },
          { id: null, person_id: "amel", contact_id: null },
        ],
        promises: [
          {
            id: null,
            text: "Réserver la salle",
            by_us: true,
            person_id: null,
            contact_id: null,
            due_on: "2030-03-07",
          },
          {
            id: null,
            text: "Trouver deux oratrices",
            by_us: false,
            person_id: null,
            contact_id: null,
            due_on: null,
          },
        ],
      },
    ]);
  });

  it("sends the promises as a whole when one was changed, each with its line, and nothing else", async () => {
    const { user, sent } = await renderPartner({
      "partners.edit_exchange": () => ({ value: "meeting", committed: committedBy() }),
    });
    await user.click(screen.getAllByRole("button", { name: /^Modifier l’échange du/ })[0] as HTMLElement);
    await retype(user, await screen.findByLabelText("Nous avons promis"), "Envoyer l’appel corrigé");
    await save(user);
    await closed();
    expect(sent("partners.edit_exchange")).toEqual([
      {
        id: "meeting",
        revision: "meeting 1",
        changes: {
          promises: [
            expect.objectContaining({ id: "draft", text: "Envoyer l’appel corrigé", person_id: "amel" }),
            expect.objectContaining({ id: "hall", contact_id: "helene" }),
          ],
        },
      },
    ]);
  });

  it("asks who was there when that was changed elsewhere, and sends the chosen list", async () => {
    const { user, sent } = await renderPartner({
      "partners.edit_exchange": ({ revision }) => {
        if (revision === "meeting 2") return { value: "meeting", committed: committedBy() };
        const present = JSON.stringify({ people: [{ id: "line-2", person_id: "amel", contact_id: null }] });
        throw problem("conflict", { field: "people", params: { present, revision: "meeting 2" } });
      },
    });
    await user.click(screen.getAllByRole("button", { name: /^Modifier l’échange du/ })[0] as HTMLElement);
    await user.click(await screen.findByRole("checkbox", { name: "Bruno Cohen" }));
    await save(user);
    const question = await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    expect(within(question).getByRole("radiogroup", { name: "Personnes présentes" })).toBeVisible();
    expect(
      within(question).getByRole("radio", { name: "Ce qui est enregistré : Amel Berthier" }),
    ).toBeVisible();
    await user.click(
      within(question).getByRole("radio", {
        name: "Ma saisie : Hélène Le Goff ; Bruno Cohen ; Amel Berthier",
      }),
    );
    await user.click(within(question).getByRole("button", { name: "Enregistrer ce choix" }));
    await closed();
    expect(sent("partners.edit_exchange").at(-1)).toEqual({
      id: "meeting",
      revision: "meeting 2",
      changes: {
        people: [
          { id: "line-1", person_id: null, contact_id: "helene" },
          { id: null, person_id: null, contact_id: "bruno" },
          { id: "line-2", person_id: "amel", contact_id: null },
        ],
      },
    });
  });

  it("sends what is still to come to the agenda", async () => {
    const { user, sent } = await renderPartner();
    await user.keyboard("e");
    const day = await screen.findByLabelText(/Quel jour/);
    await user.clear(day);
    const [year, month, date] = addDays(today(), 3).split("-");
    await user.type(day, `${date}/${month}/${year}{Tab}`);
    await save(user, "Noter l’échange");
    expect(await screen.findByText(/ce qui est prévu se note dans l’agenda/)).toBeVisible();
    expect(sent("partners.add_exchange")).toEqual([]);
  });

  it("adds somebody of theirs on the spot, who was there then", async () => {
    const { user, sent } = await renderPartner({
      "partners.add_contact": () => ({ value: "nadia", committed: committedBy() }),
      "partners.add_exchange": () => ({ value: "new", committed: committedBy() }),
      "people.find": () => [],
    });
    await user.keyboard("e");
    const dialog = await screen.findByRole("dialog", { name: /^Échange avec/ });
    await user.click(within(dialog).getByRole("button", { name: "Ajouter un·e interlocuteur·rice" }));
    const contact = await screen.findByRole("dialog", { name: "Ajouter un·e interlocuteur·rice" });
    await user.type(within(contact).getByLabelText(/^Nom/), "Nadia Benali{Tab}");
    await save(user, "Ajouter");
    await waitFor(() => expect(sent("partners.add_contact")).toHaveLength(1));
    expect(sent("partners.add_exchange")).toEqual([]);
    await save(user, "Noter l’échange");
    await waitFor(() =>
      expect(sent("partners.add_exchange")).toEqual([
        expect.objectContaining({ people: [{ id: null, person_id: null, contact_id: "nadia" }] }),
      ]),
    );
  });

  it("comes back as it was left, and can be begun again", async () => {
    const stored = { summary: "Oui au", kind: "call", held_on: today(), place: "", event_id: null };
    const { user } = await renderPartner({
      "drafts.read": ({ form }) =>
        form === "partners.add_exchange:ldh"
          ? JSON.stringify({ ...stored, ours: [], theirs: [], promises: [] })
          : null,
    });
    await user.keyboard("e");
    const summary = await screen.findByLabelText("Ce qui s’est dit");
    await waitFor(() => expect(summary).toHaveValue("Oui au"));
    await user.click(screen.getByRole("button", { name: "Ne pas le garder" }));
    expect(summary).toHaveValue("");
  });

  it("is removed from its form", async () => {
    const { user, sent } = await renderPartner({
      "partners.remove_exchange": () => ({
        value: "meeting",
        committed: committedBy({ kind: "partners.remove_exchange" }),
      }),
    });
    await user.click(screen.getAllByRole("button", { name: /^Modifier l’échange du/ })[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Retirer l’échange" }));
    await closed();
    expect(sent("partners.remove_exchange")).toEqual([{ id: "meeting" }]);
    expect(await screen.findByText("Échange retiré")).toBeVisible();
  });
});
