import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem } from "../../../platform/fake";
import { emptyPerson, personValues } from "../actions/personForm";
import { zoe } from "../testing/example";
import { renderPeople } from "../testing/renderPeople";

describe("the form of a record", () => {
  it("is edited by the fields that changed, with a new answer among the known ones", async () => {
    const { user, answers, container, router } = await renderPeople("/people?record=zoe&edit=true", {
      "people.edit": () => ({ value: "zoe", committed: committedBy({ kind: "people.edit" }) }),
      "section.today": () => ({ today: "2019-03-07" }),
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
    expect(answers("people.edit")).toEqual([
      {
        id: "zoe",
        revision: "first",
        changes: {
          city: "Nice",
          consents: [{ purpose: "phone", answer: "no", given_on: "2019-03-07", source: "Conversation" }],
        },
      },
    ]);
    await waitFor(() => expect(router.state.location.search).toEqual({ record: "zoe" }));
  });

  it("asks which value stays where somebody else changed the same field, and sends the one that was chosen", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe&edit=true", {
      "people.edit": ({ revision }) => {
        if (revision === "first")
          throw problem("conflict", {
            field: "city",
            params: { present: JSON.stringify({ city: "Antibes", note: "Vue" }), revision: "second" },
          });
        return { value: "zoe", committed: committedBy({ kind: "people.edit" }) };
      },
    });
    const city = await screen.findByLabelText("Commune");
    await user.clear(city);
    await user.type(city, "Nice");
    await user.type(screen.getByLabelText("Remarque"), "Partie");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    const dialog = await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    const note = within(dialog).getByRole("radiogroup", { name: "Remarque" });
    await user.click(within(note).getByRole("radio", { name: "Ce qui est enregistré : Vue" }));
    await user.click(within(dialog).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(answers("people.edit")).toHaveLength(2));
    expect(answers("people.edit")[1]).toEqual({ id: "zoe", revision: "second", changes: { city: "Nice" } });
  });

  it("goes on from the answers that it was begun from, though the record was read again since", async () => {
    const stored = {
      base: { revision: "first", values: personValues({ ...zoe, consents: [] }) },
      values: {
        ...personValues({ ...zoe, consents: [] }),
        answers: { phone: "no" },
        consent_source: "Conversation",
      },
    };
    const { user, answers } = await renderPeople("/people?record=zoe&edit=true", {
      "people.get": () => ({ ...zoe, revision: "second" }),
      "drafts.read": () => JSON.stringify(stored),
      "people.edit": () => ({ value: "zoe", committed: committedBy({ kind: "people.edit" }) }),
    });
    await screen.findByText(/Ce que vous aviez commencé à écrire est revenu/);
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(answers("people.edit")).toHaveLength(1));
    expect(answers("people.edit")[0]).toMatchObject({
      revision: "first",
      changes: { consents: [{ purpose: "phone", answer: "no" }] },
    });
  });

  it("says nothing of its origin where that is unknown", async () => {
    await renderPeople("/people?record=zoe", { "people.get": () => ({ ...zoe, origin: "" }) });
    expect(await screen.findByText("Adhésion")).toBeVisible();
    expect(screen.queryByText(/Origine de la fiche/)).toBeNull();
  });

  it("says in words which file it came from, and leaves that alone when it is edited", async () => {
    const { user, answers } = await renderPeople("/people?record=zoe", {
      "people.get": () => ({ ...zoe, origin: "file: liste.csv" }),
      "people.edit": () => ({ value: "zoe", committed: committedBy({ kind: "people.edit" }) }),
    });
    expect(await screen.findByText("Fiche venue du fichier « liste.csv ».")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    const field = await screen.findByLabelText("Origine de la fiche");
    expect(field).toHaveAttribute("placeholder", "Fiche venue du fichier « liste.csv ».");
    await user.type(screen.getByLabelText("Remarque"), "Vue au marché");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(answers("people.edit")).toHaveLength(1));
    expect(answers("people.edit")[0]).toMatchObject({ changes: { note: "Vue au marché" } });
    expect(answers("people.edit")[0]).not.toHaveProperty("changes.origin");
  });

  it("says at the field what the core refuses", async () => {
    const { user } = await renderPeople("/people?record=zoe&edit=true", {
      "people.edit": () => {
        throw problem("bad_email", { field: "email" });
      },
    });
    const save = await screen.findByRole("button", { name: "Enregistrer" });
    await user.type(screen.getByLabelText("Adresse électronique"), "@");
    await user.click(save);
    expect(await screen.findByText(/Cette adresse n’est pas complète/)).toBeVisible();
    expect(screen.getByLabelText("Adresse électronique")).toBeInvalid();
  });

  it("begins again with what was being typed", async () => {
    const stored = JSON.stringify({
      ...emptyPerson,
      given_name: "Zoé",
      family_name: "Dubois",
      city: "Antibes",
    });
    const { user } = await renderPeople("/people?record=zoe&edit=true", { "drafts.read": () => stored });
    expect(await screen.findByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
    expect(screen.getByLabelText("Commune")).toHaveValue("Antibes");
    await user.click(screen.getByRole("button", { name: "Ne pas le garder" }));
    expect(screen.getByLabelText("Commune")).toHaveValue("Vence");
  });
});
