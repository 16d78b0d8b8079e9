import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import type { AgendaItem } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import { renderPage } from "../../../platform/testing";
import { EventsPage } from "./EventsPage";

const meeting: AgendaItem = {
  kind: "event",
  id: "event",
  title: "Réunion de rentrée",
  event_kind: "section_meeting",
  action: null,
  starts: "2019-03-07T19:30:00",
  ends: "2019-03-07T21:00:00",
  first_day: "2019-03-07",
  last_day: "2019-03-07",
  all_day: false,
  place: "Salle des fêtes",
  state: "planned",
  coming: 4,
  begun: true,
  over: true,
};

it("shows a month in whole weeks from Monday, and each event on its day", async () => {
  const { container, platform } = await renderPage(
    <EventsPage />,
    { "events.agenda": () => [meeting] },
    "/events?day=2019-03-07",
  );
  const link = await screen.findByRole("link", { name: /Réunion de rentrée/ });
  expect(link.closest("[data-day]")).toHaveAttribute("data-day", "2019-03-07");
  expect(platform.calls).toContainEqual({
    command: "events.agenda",
    payload: { from: "2019-02-25", to: "2019-03-31" },
  });
  expect(screen.getAllByRole("columnheader")[0]).toHaveTextContent("lun.");
  await expectAccessible(container);
});

const stall: AgendaItem = {
  ...meeting,
  kind: "action",
  id: "stall",
  title: "Stand au marché",
  event_kind: null,
  starts: "2019-03-07T09:00:00",
  ends: "2019-03-07T12:00:00",
  place: "Place de la Halle",
  action: {
    kind: "market_stall",
    campaign_id: "isf",
    campaign_title: "Rétablissons l’ISF",
    colour: "amber",
    missing: 3,
    needed: 3,
    on_eve_of: null,
  },
};

it("shows actions by the name and colour of their campaign, and leads to them", async () => {
  const cancelled = { ...stall, id: "doors", title: "Porte-à-porte", state: "cancelled" as const };
  const { container } = await renderPage(
    <EventsPage />,
    { "events.agenda": () => [stall, cancelled, meeting] },
    "/events?day=2019-03-07",
  );
  const link = await screen.findByRole("link", { name: /Stand au marché.*· Rétablissons l’ISF/ });
  expect(link).toHaveAttribute("href", "/campaigns/isf?record=stall");
  expect(screen.getByRole("link", { name: /Porte-à-porte.*Annulé/ })).toBeInTheDocument();
  expect(screen.getByRole("list", { name: "Couleurs des chantiers" })).toHaveTextContent(
    "Rétablissons l’ISF",
  );
  await expectAccessible(container);
});

it("names what a crowded day has no room for, and leads to all of it", async () => {
  const items = ["1", "2", "3", "4"].map((id) => ({ ...meeting, id, title: `Réunion ${id}` }));
  await renderPage(<EventsPage />, { "events.agenda": () => items }, "/events?day=2019-03-07");
  const more = await screen.findByRole("link", { name: /^2 de plus le jeudi 7\smars 2019$/ });
  expect(more).toHaveAttribute("href", "/events?view=list&day=2019-03-07");
  expect(screen.getAllByRole("link", { name: /Réunion/ })).toHaveLength(2);
});

it("says in the list which campaign an action is of and who is missing", async () => {
  await renderPage(
    <EventsPage />,
    { "events.agenda": () => [stall, { ...meeting, state: "held" as const }] },
    "/events?view=list&day=2019-03-01",
  );
  const line = (await screen.findByRole("link", { name: "Stand au marché" })).closest("li");
  expect(line).toHaveTextContent("Rétablissons l’ISF · Place de la Halle");
  expect(line).toHaveTextContent("Il manque 3 personnes");
  expect(screen.getByText("4 personnes présentes")).toBeInTheDocument();
});

it("goes from day to day with the arrows, and creates an event on one with Enter", async () => {
  const { user } = await renderPage(<EventsPage />, { "events.agenda": () => [] }, "/events?day=2019-03-07");
  const day = await screen.findByRole("gridcell", { name: /^jeudi 7\smars 2019/ });
  day.focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(screen.getByRole("gridcell", { name: /^jeudi 14\smars 2019/ })).toHaveFocus());
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("dialog", { name: "Nouvel événement" })).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /^Jour/ })).toHaveValue("14\u00a0mars 2019");
});

it("teaches what the list is for when nothing is planned", async () => {
  await renderPage(<EventsPage />, { "events.agenda": () => [] }, "/events?view=list&day=2019-03-07");
  expect(await screen.findByText(/L’agenda garde les réunions de la section/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Créer un événement" })).toBeInTheDocument();
});

it("shows what takes several days on each of them, and the day that it is in the section", async () => {
  const training: AgendaItem = {
    ...meeting,
    title: "Université d’été",
    all_day: true,
    starts: "2019-03-07T00:00:00",
    ends: "2019-03-09T00:00:00",
    last_day: "2019-03-08",
  };
  await renderPage(
    <EventsPage />,
    { "events.agenda": () => [training], "section.today": () => ({ today: "2019-03-20" }) },
    "/events?day=2019-03-07",
  );
  const links = await screen.findAllByRole("link", { name: /Université d’été/ });
  expect(links.map((link) => link.closest("[data-day]")?.getAttribute("data-day"))).toEqual([
    "2019-03-07",
    "2019-03-08",
  ]);
  await waitFor(() =>
    expect(screen.getByRole("gridcell", { name: /^mercredi 20\smars/ })).toHaveAttribute(
      "aria-current",
      "date",
    ),
  );
});
