import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import type { Outline, Programme, Session, SessionDraft } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import { committedBy, problem, type FakePlatform } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { gathering as event } from "../testing/example";
import { ProgrammeEditor } from "./ProgrammeEditor";

const session = (
  id: string,
  title: string,
  starts: string,
  ends: string,
  rest: Partial<Session> = {},
): Session => ({
  id,
  revision: `r${id}`,
  kind: "plenary",
  title,
  starts: `2019-03-03T${starts}:00`,
  ends: `2019-03-03T${ends}:00`,
  place: null,
  note: null,
  moderators: [],
  speakers: [],
  notes: [],
  ...rest,
});

const programme: Programme = {
  revision: "r",
  sessions: [
    session("1", "Accueil café", "09:00", "10:00", { kind: "break" }),
    session("2", "Numérique", "14:00", "16:00", { kind: "workshop" }),
    session("3", "Trésorerie", "14:00", "16:00", { kind: "workshop" }),
  ],
  notes: [],
  remarks: [],
};

const done = { value: "4", committed: committedBy({ kind: "events.edit_session" }) };

const sent = ({ calls }: FakePlatform, command: string) =>
  calls.filter((call) => call.command === command).map(({ payload }) => payload);

it("adds sessions line by line with the keyboard alone", async () => {
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.add_session": () => done,
  });
  await user.click(screen.getByRole("textbox", { name: "Heure de la séance suivante" }));
  await user.keyboard("16h-16h20{Tab}i{Tab}Hommage{Enter}");
  await waitFor(() =>
    expect(platform.calls.some(({ command }) => command === "events.add_session")).toBe(true),
  );
  const draft = platform.calls.find(({ command }) => command === "events.add_session")?.payload as {
    draft: SessionDraft;
  };
  expect(draft.draft).toMatchObject({
    title: "Hommage",
    starts: "2019-03-03T16:00:00",
    ends: "2019-03-03T16:20:00",
  });
  // The next line begins where this one ended, and has the keyboard.
  const next = screen.getByRole("textbox", { name: "Heure de la séance suivante" });
  await waitFor(() => expect(next).toHaveFocus());
  expect(next).toHaveValue("16\u00a0h\u00a020");
});

it("begins the next line after what was added to the programme meanwhile", async () => {
  function Growing() {
    const [sessions, setSessions] = useState(programme.sessions);
    return (
      <>
        <button onClick={() => setSessions([...sessions, session("4", "Clôture", "17:00", "18:00")])}>
          plus
        </button>
        <ProgrammeEditor event={event} programme={{ ...programme, sessions }} />
      </>
    );
  }
  const { user } = renderFeature(<Growing />);
  const next = screen.getByRole("textbox", { name: "Heure de la séance suivante" });
  expect(next).toHaveValue("16\u00a0h");
  await user.click(screen.getByRole("button", { name: "plus" }));
  expect(next).toHaveValue("18\u00a0h");
});

it("keeps a time that it does not understand, and says how to write it", async () => {
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />);
  const time = screen.getByRole("textbox", { name: "Heure de Accueil café" });
  await user.clear(time);
  await user.type(time, "tôt{Enter}");
  expect(time).toHaveValue("tôt");
  expect(screen.getByText(/Cette heure n’est pas comprise/)).toBeInTheDocument();
  expect(platform.calls.some(({ command }) => command === "events.edit_session")).toBe(false);
});

it("moves a session with Alt and an arrow, and shows workshops beside each other", async () => {
  const { user, platform, container } = renderFeature(
    <ProgrammeEditor event={event} programme={programme} />,
    {
      "events.move_session": () => done,
    },
  );
  const parallel = within(screen.getByRole("group", { name: "En même temps" }));
  expect(parallel.getAllByRole("region").map((region) => region.getAttribute("aria-label"))).toEqual([
    "Numérique",
    "Trésorerie",
  ]);
  await user.click(screen.getByRole("textbox", { name: "Titre de Trésorerie" }));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() =>
    expect(platform.calls).toContainEqual({
      command: "events.move_session",
      payload: { id: "3", earlier: true },
    }),
  );
  await expectAccessible(container);
});

it("turns pasted notes into a programme, corrected before it is added", async () => {
  const proposed: Outline = {
    sessions: [
      { line: 1, draft: session("", "Accueil café", "09:00", "10:00", { kind: "break" }) },
      { line: 2, draft: session("", "Assemblée", "10:00", "11:00") },
    ],
    notes: [{ id: null, kind: "text", text: "avec Odile", speaker: null }],
  };
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.outline": ({ text }) => (text === "" ? { sessions: [], notes: [] } : proposed),
    "events.add_programme": () => ({
      value: ["5"],
      committed: committedBy({ kind: "events.add_programme" }),
    }),
  });
  await user.click(screen.getByRole("button", { name: "Coller des notes" }));
  await user.click(await screen.findByRole("textbox", { name: "Vos notes" }));
  await user.paste("9h accueil café\n10h assemblée");
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Sorte de Assemblée" }),
    "Table ronde",
  );
  await user.click(screen.getByRole("checkbox", { name: "Garder Accueil café" }));
  await user.click(screen.getByRole("button", { name: "Ajouter 1 séance" }));
  await waitFor(() =>
    expect(platform.calls.some(({ command }) => command === "events.add_programme")).toBe(true),
  );
  const asked = platform.calls.find(({ command }) => command === "events.add_programme")?.payload as {
    outline: Outline;
  };
  expect(asked.outline.sessions.map(({ draft }) => [draft.title, draft.kind])).toEqual([
    ["Assemblée", "round_table"],
  ]);
  expect(asked.outline.notes).toEqual(proposed.notes);
});

it("shows for whom somebody speaks, who came with it from the notes", async () => {
  const speaker = {
    id: "s",
    person_id: null,
    name: "Marit Lindqvist",
    office: null,
    organisation: "PSE",
    said: "soutien",
    contact_id: null,
    organisation_id: null,
  };
  const sessions = [session("1", "", "16:00", "16:20", { kind: "address", speakers: [speaker] })];
  const { user } = renderFeature(<ProgrammeEditor event={event} programme={{ ...programme, sessions }} />);
  expect(screen.getByRole("textbox", { name: "Titre de Marit Lindqvist" })).toHaveAttribute(
    "placeholder",
    "Marit Lindqvist",
  );
  await user.click(screen.getByRole("button", { name: "Intervenants et notes de Marit Lindqvist" }));
  expect(screen.getByRole("textbox", { name: "Organisation" })).toHaveValue("PSE");
  expect(screen.getByRole("textbox", { name: "Ce qui a été dit" })).toHaveValue("soutien");
});

it("sends only what was changed on a line, and goes on from that before the programme is read again", async () => {
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.edit_session": () => done,
  });
  const title = screen.getByRole("textbox", { name: "Titre de Trésorerie" });
  await user.clear(title);
  await user.type(title, "Trésoreries{Tab}");
  await user.selectOptions(screen.getByRole("combobox", { name: "Sorte de Numérique" }), "Plénière");
  await waitFor(() => expect(sent(platform, "events.edit_session")).toHaveLength(2));
  expect(sent(platform, "events.edit_session")).toEqual([
    { id: "3", revision: "r3", changes: { title: "Trésoreries" } },
    { id: "2", revision: "r2", changes: { kind: "plenary" } },
  ]);
});

it("does not ask about its own change when the line is changed again at once", async () => {
  let present: Partial<Session> = {};
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.edit_session": ({ revision, changes }) => {
      if (present.kind !== undefined && revision === "r2")
        throw problem("conflict", { params: { present: JSON.stringify(present), revision: "r20" } });
      present = changes;
      return done;
    },
  });
  const kind = screen.getByRole("combobox", { name: "Sorte de Numérique" });
  await user.selectOptions(kind, "Plénière");
  await user.selectOptions(kind, "Table ronde");
  await waitFor(() => expect(present).toEqual({ kind: "round_table" }));
  expect(sent(platform, "events.edit_session").at(-1)).toEqual({
    id: "2",
    revision: "r20",
    changes: { kind: "round_table" },
  });
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("sends of a session only what was changed below its line, and asks about a conflict", async () => {
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.edit_session": vi
      .fn(() => done)
      .mockImplementationOnce(() => {
        throw problem("conflict", {
          field: "place",
          params: { present: JSON.stringify({ place: "Salle B" }), revision: "r20" },
        });
      }),
  });
  await user.click(screen.getByRole("button", { name: "Intervenants et notes de Numérique" }));
  await user.type(await screen.findByRole("textbox", { name: "Salle" }), "Salle A");
  await user.click(screen.getByRole("button", { name: "Enregistrer la séance" }));
  await user.click(await screen.findByRole("radio", { name: "Ma saisie : Salle A" }));
  await user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
  await waitFor(() =>
    expect(sent(platform, "events.edit_session")).toEqual([
      { id: "2", revision: "r2", changes: { place: "Salle A" } },
      { id: "2", revision: "r20", changes: { place: "Salle A" } },
    ]),
  );
  // The session is folded again.
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Salle" })).toBeNull());
});

it("proposes contacts of partners as speakers, with their office and for whom they speak", async () => {
  const { user, platform } = renderFeature(<ProgrammeEditor event={event} programme={programme} />, {
    "events.edit_session": () => done,
    "people.find": () => [],
    "partners.contacts": () => [
      {
        contact_id: "helene",
        organisation_id: "ldh",
        organisation: "Ligue des droits de l’homme",
        name: "Hélène Le Goff",
        office: "présidente",
        person_id: null,
      },
    ],
  });
  await user.click(screen.getByRole("button", { name: "Intervenants et notes de Numérique" }));
  await user.click(await screen.findByLabelText("Ajouter une personne qui intervient"));
  await user.click(
    await screen.findByRole("option", { name: /Hélène Le Goff.*présidente · Ligue des droits de l’homme/ }),
  );
  expect(screen.getByRole("textbox", { name: "Fonction" })).toHaveValue("présidente");
  expect(screen.getByRole("textbox", { name: "Organisation" })).toHaveValue("Ligue des droits de l’homme");
  await user.click(screen.getByRole("button", { name: "Enregistrer la séance" }));
  await waitFor(() => expect(sent(platform, "events.edit_session")).toHaveLength(1));
  expect(sent(platform, "events.edit_session")[0]).toMatchObject({
    changes: {
      speakers: [
        {
          contact_id: "helene",
          organisation_id: "ldh",
          name: "Hélène Le Goff",
          office: "présidente",
          organisation: "Ligue des droits de l’homme",
        },
      ],
    },
  });
});
