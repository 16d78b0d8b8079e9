import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem } from "../../../platform/fake";
import { league } from "../testing/example";
import { renderPartner } from "../testing/renderPartner";

const part = async (name: string) => within(await screen.findByRole("region", { name }));

describe("the page of an organisation", () => {
  it("tells whom to call, what was said, what is promised and what is done together", async () => {
    const { container } = await renderPartner();
    const contacts = await part("Interlocuteur·rices");
    expect(contacts.getByText("Hélène Le Goff")).toBeVisible();
    expect(contacts.getByText("depuis le 1er juin 2017")).toBeVisible();
    expect(contacts.getByRole("link", { name: "Bruno Cohen" })).toHaveAttribute("href", "/people?record=p2");
    expect(contacts.queryByText("Paul Roux")).toBeNull();
    const exchanges = (await part("Échanges")).getAllByRole("listitem");
    expect(exchanges[0]).toHaveTextContent("Rencontre · Maison des associations");
    expect(exchanges[0]).toHaveTextContent("Avec Hélène Le Goff");
    expect(exchanges[0]).toHaveTextContent("Pour la section : Amel Berthier");
    expect(exchanges[0]).toHaveTextContent("D’accord pour un appel commun");
    expect((await part("Chantiers menés ensemble")).getByRole("link")).toHaveAttribute(
      "href",
      "/campaigns/isf",
    );
    const events = await part("Événements et comptes rendus");
    expect(await events.findByRole("link", { name: "Quelle école demain ?" })).toHaveAttribute(
      "href",
      "/events/debate",
    );
    expect(events.getByText(/organise · prend la parole/)).toBeVisible();
    expect(events.getByRole("link", { name: "L’école en débat" })).toHaveAttribute("href", "/reports/r1");
    await expectAccessible(container);
  });

  it("shows who is no longer in office on demand", async () => {
    const { user } = await renderPartner();
    await user.click(screen.getByRole("button", { name: "Voir 1 autre personne" }));
    expect(screen.getByText("Paul Roux")).toBeVisible();
    expect(screen.getByText("jusqu’au 31 décembre 2018")).toBeVisible();
  });

  it("tells the promises of each side apart, and ticks one off with its task", async () => {
    const { user, sent } = await renderPartner({
      "tasks.done": ({ id }) => ({ value: id, committed: committedBy({ kind: "tasks.done" }) }),
    });
    const ours = await part("Ce que nous avons promis");
    expect(ours.getByRole("listitem")).toHaveTextContent("en retard, hier");
    expect(ours.getByRole("listitem")).toHaveTextContent("Amel Berthier");
    const theirs = await part("Ce qu’on nous a promis");
    expect(theirs.getByRole("listitem")).toHaveTextContent("Hélène Le Goff");
    await user.click(theirs.getByRole("checkbox", { name: "Promesse tenue : Prêter la grande salle" }));
    expect(sent("tasks.done")).toEqual([{ id: "task-hall", done: true }]);
    await user.click(screen.getByRole("button", { name: "Voir 1 promesse tenue" }));
    expect(screen.getByRole("checkbox", { name: /Donner la liste des signataires/ })).toBeChecked();
  });

  it("leads from a promise to the exchange in which it was made", async () => {
    const { user } = await renderPartner();
    const ours = await part("Ce que nous avons promis");
    await user.click(ours.getByRole("button", { name: /^échange du/ }));
    expect(document.activeElement).toHaveTextContent("D’accord pour un appel commun");
  });

  it("waits no more for a promise whose task was removed, and says so where it was made", async () => {
    const [meeting, call] = league.exchanges as [(typeof league.exchanges)[0], (typeof league.exchanges)[0]];
    const promise_states = meeting.promise_states.map((state) => ({ ...state, task_id: null, late: false }));
    await renderPartner({
      "partners.get": () => ({
        ...league,
        open_promises: [],
        exchanges: [{ ...meeting, promise_states }, call],
      }),
    });
    expect((await part("Promesses")).getByText("Aucune promesse n’est en attente.")).toBeVisible();
    expect((await part("Échanges")).getAllByText("Tâche supprimée")).toHaveLength(2);
  });

  it("waits for a promise of an exchange that is too old to be shown", async () => {
    const call = league.exchanges[1] as (typeof league.exchanges)[0];
    await renderPartner({ "partners.get": () => ({ ...league, exchanges: [call], exchanges_total: 2 }) });
    const ours = await part("Ce que nous avons promis");
    expect(ours.getByText("Envoyer notre projet d’appel")).toBeVisible();
    expect(ours.getByRole("checkbox")).not.toBeChecked();
    expect(ours.queryByRole("button")).toBeNull();
  });

  it("says what the two do together in a campaign, in its place", async () => {
    const { user, sent } = await renderPartner({
      "partners.edit_link": () => ({ value: "link", committed: committedBy() }),
      "partners.unlink_campaign": () => ({ value: "link", committed: committedBy() }),
      "campaigns.board": () => [],
    });
    const role = screen.getByRole("textbox", { name: "Ce que vous faites ensemble : Rétablissons l’ISF" });
    await user.clear(role);
    await user.type(role, "prête la salle{Enter}");
    expect(sent("partners.edit_link")).toEqual([
      { id: "link", revision: "link 1", changes: { role: "prête la salle" } },
    ]);
    await user.click(screen.getByRole("button", { name: "Retirer Rétablissons l’ISF" }));
    expect(sent("partners.unlink_campaign")).toEqual([{ id: "link" }]);
  });

  it("is set aside from its menu, and when it cannot be removed says what to do", async () => {
    const { user, sent } = await renderPartner({
      "partners.archive": () => ({ value: "ldh", committed: committedBy({ kind: "partners.archive" }) }),
      "partners.remove": () => {
        throw problem("in_use");
      },
    });
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    await user.click(await screen.findByRole("menuitem", { name: "Archiver" }));
    expect(sent("partners.archive")).toEqual([{ id: "ldh", archived: true }]);
    expect(await screen.findByText("Organisation archivée")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    await user.click(await screen.findByRole("menuitem", { name: /Supprimer la fiche/ }));
    expect(await screen.findByText(/Un événement de l’agenda cite cette organisation/)).toBeVisible();
  });

  it("goes back to the list once it is removed", async () => {
    const { user, router } = await renderPartner({
      "partners.remove": () => ({ value: "ldh", committed: committedBy({ kind: "partners.remove" }) }),
    });
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    await user.click(await screen.findByRole("menuitem", { name: /Supprimer la fiche/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/partners"));
    expect(await screen.findByText("Organisation supprimée")).toBeVisible();
  });
});

describe("a contact", () => {
  it("from outside is erased only after it was asked, and a person of the file is not offered it", async () => {
    const { user, sent } = await renderPartner({
      "partners.erase_contact": () => ({
        value: { without_trace: true },
        committed: committedBy({ kind: "partners.erase_contact", undoable: false }),
      }),
    });
    await user.click(screen.getByRole("button", { name: "Actions pour Bruno Cohen" }));
    expect(await screen.findByRole("menuitem", { name: "Modifier" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: /Effacer/ })).toBeNull();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Actions pour Hélène Le Goff" }));
    await user.click(await screen.findByRole("menuitem", { name: /Effacer/ }));
    const dialog = await screen.findByRole("dialog", { name: "Effacer définitivement Hélène Le Goff ?" });
    expect(sent("partners.erase_contact")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Effacer définitivement" }));
    await waitFor(() => expect(sent("partners.erase_contact")).toEqual([{ id: "helene" }]));
    expect(await screen.findByText("La fiche de Hélène Le Goff est effacée.")).toBeVisible();
  });

  it("who was at an exchange stays, and the window says what to do instead", async () => {
    const { user } = await renderPartner({
      "partners.remove_contact": () => {
        throw problem("in_use");
      },
    });
    await user.click(screen.getByRole("button", { name: "Actions pour Hélène Le Goff" }));
    await user.click(await screen.findByRole("menuitem", { name: "Retirer de l’organisation" }));
    expect(await screen.findByText(/Donnez plutôt une fin à sa fonction/)).toBeVisible();
  });
});
