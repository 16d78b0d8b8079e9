import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { AgendaItem, Week } from "../../../bindings";
import { addDays, today } from "../../../kit";
import { expectAccessible } from "../../../kit/testing/axe";
import { problem, type Script } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { emptyHome, script as home, week } from "../testing/example";
import { HomePage } from "./HomePage";

const somebody: Script = { ...home, "people.list": () => ({ total: 212, rows: [] }) };

const [meeting] = week.events.agenda as [AgendaItem];
const withAgenda = (...agenda: AgendaItem[]): Script => ({
  ...somebody,
  "home.week": () => ({ ...week, events: { agenda } }),
});

const idle: Week["campaigns"] = { actions: [], late_tasks: [], running: [] };

const emptyWeek = async () => (await emptyHome["home.week"]?.({}, null)) as Week;

const part = (name: string) => within(screen.getByRole("region", { name }));
const line = (element: HTMLElement) => element.closest("li") as HTMLElement;

describe("the home page", () => {
  it("says by day what comes and who is missing, each leading to its place", async () => {
    const { container } = renderFeature(<HomePage />, somebody);
    const meeting = await screen.findByRole("link", { name: "Réunion de section" });
    expect(meeting).toHaveAttribute("href", "/events/meeting");
    expect(line(meeting)).toHaveTextContent("19 h 30");
    expect(line(meeting)).toHaveTextContent("14 personnes attendues");
    const market = part("À venir").getByRole("link", { name: "Marché Saint-Éloi" });
    expect(market).toHaveAttribute("href", "/campaigns/isf?record=market");
    expect(line(market)).toHaveTextContent("Il manque 3 personnes");
    expect(line(market)).toHaveTextContent("Rétablissons l’ISF · Place du marché");
    // An action after the week is there too.
    expect(line(part("À venir").getByRole("link", { name: "Tractage à la gare" }))).toHaveTextContent(
      "Il manque 1 personne",
    );
    expect(line(screen.getByRole("link", { name: "Porte-à-porte aux Tilleuls" }))).toHaveTextContent(
      "Au complet",
    );
    await screen.findByRole("img", { name: "78 adhérent·es" });
    await expectAccessible(container);
  });

  it("ticks off a task where it stands", async () => {
    const { user, platform } = renderFeature(<HomePage />, somebody);
    const late = await screen.findByRole("link", { name: "Imprimer 500 tracts" });
    expect(late).toHaveAttribute("href", "/campaigns/isf");
    expect(line(late)).toHaveTextContent("en retard, il y a 3 jours");
    await user.click(screen.getByRole("checkbox", { name: "Terminer la tâche « Imprimer 500 tracts »" }));
    expect(platform.calls).toContainEqual({ command: "tasks.done", payload: { id: "print", done: true } });
    expect(screen.getByRole("link", { name: "Réserver la salle de l’assemblée" })).toHaveAttribute(
      "href",
      "/events/meeting",
    );
  });

  it("begins the report of an event that nobody has told, and leads to the ones begun", async () => {
    const { user, platform, router } = renderFeature(<HomePage />, {
      ...somebody,
      "reports.begin_from_event": () => ({ value: "r9", committed: null }),
    });
    await user.click(
      await screen.findByRole("button", { name: "Écrire le compte rendu : Vœux de la section" }),
    );
    expect(platform.calls).toContainEqual({
      command: "reports.begin_from_event",
      payload: { event: "wishes" },
    });
    await waitFor(() => expect(router.state.location.pathname).toBe("/reports/r9"));
    expect(screen.getByRole("link", { name: /^Finir le compte rendu/ })).toHaveAttribute(
      "href",
      "/reports/r1",
    );
  });

  it("shows the counters of the chantiers that run", async () => {
    renderFeature(<HomePage />, somebody);
    expect(await screen.findByRole("meter", { name: "Parlementaires" })).toHaveAttribute(
      "aria-valuetext",
      "103 sur 185 parlementaires",
    );
    expect(part("Chantiers en cours").getByRole("link", { name: "Des marchés pour tous" })).toHaveAttribute(
      "href",
      "/campaigns/market",
    );
  });

  it("names the partners with which nobody talked for long, and leads to all of them", async () => {
    const rendered = renderFeature(<HomePage />, somebody);
    const partners = await screen.findByRole("region", {
      name: "À qui n’avons-nous pas parlé depuis six mois ?",
    });
    const union = within(partners).getByRole("link", { name: "Union locale CGT" });
    expect(union).toHaveAttribute("href", "/partners/cgt");
    expect(line(union)).toHaveTextContent("Syndicat · aucun échange noté");
    expect(within(partners).getByRole("link", { name: "Voir les 7 partenaires" })).toHaveAttribute(
      "href",
      "/partners?silent=true&sort=last_exchange",
    );
    rendered.unmount();
    renderFeature(<HomePage />, { ...somebody, "home.week": emptyHome["home.week"] } as Script);
    await screen.findByText(/Rien ne presse/);
    expect(screen.queryByRole("region", { name: /six mois/ })).toBeNull();
  });

  it("says how many have paid, leads to those who have not, and how the section grows or shrinks", async () => {
    renderFeature(<HomePage />, somebody);
    expect(await screen.findByRole("meter", { name: /^Cotisations/ })).toHaveAttribute(
      "aria-valuetext",
      "62 sur 78 à jour",
    );
    const due = screen.getByRole("link", { name: "16 personnes à relancer" });
    expect(decodeURIComponent(due.getAttribute("href") ?? "")).toBe('/people?categories=["member"]&dues=due');
    expect(await screen.findByText("11 de moins qu’il y a un an")).toBeVisible();
  });

  it("says what day it is in the section, not on this machine", async () => {
    renderFeature(<HomePage />, { ...somebody, "section.today": () => ({ today: "2019-03-05" }) });
    expect(
      await screen.findByRole("heading", { level: 1, name: /nous sommes mardi\s5\smars/ }),
    ).toBeVisible();
  });

  it("puts events and actions of one day together, in the order of time", async () => {
    renderFeature(<HomePage />, somebody);
    const doors = await screen.findByRole("link", { name: "Porte-à-porte aux Tilleuls" });
    const day = doors.closest("ol > li") as HTMLElement;
    const names = within(day).getAllByRole("link");
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "Porte-à-porte aux Tilleuls",
      "Quelle école demain ?",
    ]);
    expect(day.parentElement?.children).toHaveLength(4);
  });

  it("goes on with what began before today", async () => {
    const camp = {
      ...meeting,
      id: "camp",
      title: "Université d’été",
      begun: true,
      starts: `${addDays(today(), -1)}T09:00:00`,
      first_day: addDays(today(), -1),
      last_day: addDays(today(), 1),
    };
    renderFeature(<HomePage />, withAgenda(camp));
    const days = await screen.findByRole("link", { name: "Université d’été" });
    expect(days.closest("ol > li")).toHaveTextContent("aujourd’hui");
    expect(line(days)).toHaveTextContent(/jusqu’au/);
  });

  it("asks for nobody any more once it is over", async () => {
    const [stall] = week.events.agenda.filter(({ id }) => id === "market") as [AgendaItem];
    const action = stall.action && { ...stall.action, missing: 0 };
    renderFeature(<HomePage />, withAgenda({ ...stall, action, begun: true, over: true }));
    expect(line(await screen.findByRole("link", { name: "Marché Saint-Éloi" }))).not.toHaveTextContent(
      /Au complet|manque/,
    );
  });

  it("says so when nothing is due", async () => {
    renderFeature(<HomePage />, { ...somebody, "home.week": emptyHome["home.week"] } as Script);
    expect(await screen.findByText(/Rien ne presse/)).toBeVisible();
    expect(screen.getByText("Rien de prévu ces prochains jours.")).toBeVisible();
    expect(screen.getByText("Aucun chantier en cours.")).toBeVisible();
  });

  it("takes a new section through its first steps", async () => {
    const { user, container } = renderFeature(<HomePage />, emptyHome);
    expect(await screen.findByRole("link", { name: "Importer un fichier" })).toHaveAttribute(
      "href",
      "/people/import",
    );
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Commencer un chantier" }));
    expect(await screen.findByRole("dialog", { name: "Nouveau chantier" })).toBeVisible();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Prévoir un événement" }));
    expect(await screen.findByRole("dialog", { name: "Nouvel événement" })).toBeVisible();
  });

  it("is no new section any more once a report is to write", async () => {
    const reports = { drafts: [], unreported_events: [{ ...meeting, title: "Vœux de la section" }] };
    renderFeature(<HomePage />, {
      ...emptyHome,
      "home.week": () => ({ ...week, events: { agenda: [] }, campaigns: idle, tasks: { due: [] }, reports }),
    });
    expect(await screen.findByRole("link", { name: "Vœux de la section" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Importer un fichier" })).toBeNull();
  });

  it.each([
    ["an event", { events: { agenda: [meeting] } }],
    ["a task", { tasks: { due: week.tasks.due } }],
    ["a partner", { partners: week.partners }],
    ["a chantier", { campaigns: { ...idle, running: week.campaigns.running } }],
  ])("is no new section any more once %s asks for something", async (_, asked) => {
    const nothing = await emptyWeek();
    renderFeature(<HomePage />, { ...emptyHome, "home.week": () => ({ ...nothing, ...asked }) });
    expect(await screen.findByRole("heading", { name: "À venir" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Importer un fichier" })).toBeNull();
  });

  it("shows each part as soon as it is there, and a problem only where it is", async () => {
    renderFeature(<HomePage />, {
      ...somebody,
      "home.week": () => new Promise(() => undefined),
      "dues.renewals": () => {
        throw problem("internal");
      },
    });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Bonjour, nous sommes");
    expect(await screen.findByText("Cela n’a pas pu être lu")).toBeVisible();
    expect(await screen.findByRole("img", { name: "78 adhérent·es" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "À faire" })).toBeVisible();
  });
});
