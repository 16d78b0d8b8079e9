import { act, screen, within } from "@testing-library/react";
import { flushSync } from "react-dom";
import { describe, expect, it, vi } from "vitest";

import { Dialog, SidePanel } from "../kit";
import { askAboutConflict, type ConflictingField } from "./conflicts";
import { problem, type Script } from "./fake";
import type { AnyValueLabels, ConflictCommand } from "./editCommands";
import { renderFeature } from "./testing";

interface Question {
  valueLabels?: AnyValueLabels;
  script?: Script;
}

/** Asks about one field, and gives what its two choices say. */
async function choices(
  command: ConflictCommand,
  field: ConflictingField,
  { valueLabels = {}, script }: Question = {},
) {
  renderFeature(<p>Page</p>, script);
  act(() => void askAboutConflict(command, valueLabels, [field]));
  const dialog = await screen.findByRole("dialog", { name: "Modifié entre-temps" });
  return {
    text: () =>
      within(dialog)
        .getAllByRole("radio")
        .map((radio) =>
          (radio as HTMLInputElement).labels?.[0]?.textContent.replaceAll(/[\u00a0\u202f]/g, " "),
        ),
    dialog,
  };
}

describe("a question about a conflict", () => {
  const both = (mine: string, theirs: string) => [`Ma saisie : ${mine}`, `Ce qui est enregistré : ${theirs}`];

  it("says the label of what is kept as one of a few", async () => {
    const valueLabels = { left_reason: { resigned: "Démission", lapsed: "Adhésion non renouvelée" } };
    const field = { name: "left_reason", mine: "lapsed", theirs: null };
    const { text, dialog } = await choices("people.edit", field, { valueLabels });
    expect(text()).toEqual(both("Adhésion non renouvelée", "(vide)"));
    expect(dialog).toHaveTextContent("Motif du départ");
  });

  it("says days and times as people do", async () => {
    const { text } = await choices("people.edit", {
      name: "joined_on",
      mine: "2019-03-01",
      theirs: "2019-03-07",
    });
    expect(text()).toEqual(both("1er mars 2019", "7 mars 2019"));
  });

  it("says times with their day", async () => {
    const time = { name: "starts", mine: "2019-03-03T09:00:00", theirs: "2019-03-03T19:30:00" };
    const { text } = await choices("events.edit", time);
    expect(text()).toEqual(both("3 mars 2019, 9 h", "3 mars 2019, 19 h 30"));
  });

  it("says whether", async () => {
    const { text, dialog } = await choices("events.edit", { name: "all_day", mine: true, theirs: false });
    expect(text()).toEqual(both("oui", "non"));
    expect(dialog).toHaveTextContent("Toute la journée");
  });

  it("says a zone by its town", async () => {
    const { text } = await choices("events.edit", {
      name: "zone",
      mine: "America/New_York",
      theirs: "Europe/Paris",
    });
    expect(text()).toEqual(both("New York", "Paris"));
  });

  it("says the lines of a list, each by its own text", async () => {
    const valueLabels: AnyValueLabels = { notes: ({ text }: { text: string }) => `Décision : ${text}` };
    const notes = { name: "notes", mine: [{ text: "Un tractage" }, { text: "Un collage" }], theirs: [] };
    const { text } = await choices("events.edit_notes", notes, { valueLabels });
    expect(text()).toEqual(both("Décision : Un tractage ; Décision : Un collage", "(vide)"));
  });

  it("says texts as they were typed, though they look like a day", async () => {
    const { text } = await choices("people.edit", {
      name: "city",
      mine: "2019-03-01",
      theirs: "Rappeler Amel",
    });
    expect(text()).toEqual(both("2019-03-01", "Rappeler Amel"));
  });

  it.each([
    ["tasks.edit", "assignee_id", "Odile Marchal"],
    ["campaigns.edit", "lead_id", "Odile Marchal"],
    ["tasks.edit", "campaign_id", "Rétablissons l’ISF"],
    ["tasks.edit", "event_id", "Vœux de la section"],
    ["tasks.edit", "report_id", "Osons les combats communs"],
  ] as const)("names the record of %s %s", async (command, name, called) => {
    const gone = (id: string) => {
      if (id === "gone") throw problem("not_found");
    };
    // Of each answer only what names the record is read.
    const script = {
      "people.get": ({ id }: { id: string }) => (gone(id), { given_name: "Odile", family_name: "Marchal" }),
      "campaigns.read": ({ id }: { id: string }) => (gone(id), { campaign: { title: "Rétablissons l’ISF" } }),
      "events.get": ({ id }: { id: string }) => (gone(id), { title: "Vœux de la section" }),
      "reports.read": ({ report }: { report: string }) => (
        gone(report),
        { particulars: { title: "Osons les combats communs" } }
      ),
    } as unknown as Script;
    const { text } = await choices(command, { name, mine: "there", theirs: "gone" }, { script });
    await vi.waitFor(() => expect(text()).toEqual(both(called, "(introuvable)")));
  });
});

describe("Escape", () => {
  it("closes the question, then what lies beneath it", async () => {
    const onClose = vi.fn();
    const { user } = renderFeature(
      <Dialog opened onClose={onClose} title="Modifier">
        Formulaire
      </Dialog>,
    );
    let kept: unknown;
    act(() => {
      void askAboutConflict("people.edit", {}, [{ name: "city", mine: "Vence", theirs: "Nice" }]).then(
        (answer) => (kept = answer),
      );
    });
    await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog", { name: "Modifié entre-temps" })).toBeNull();
    expect(kept).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("leaves the panel beneath the question open", async () => {
    const onClose = vi.fn();
    const { user } = renderFeature(
      <SidePanel title="Modifier la fiche" onClose={onClose}>
        Formulaire
      </SidePanel>,
    );
    act(() => void askAboutConflict("people.edit", {}, [{ name: "city", mine: "Vence", theirs: "Nice" }]));
    await screen.findByRole("dialog", { name: "Modifié entre-temps" });
    // In a window the question is gone from the page before the panel hears of the key.
    const drawn = () => flushSync(() => undefined);
    document.addEventListener("keydown", drawn, { capture: true });
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", drawn, { capture: true });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
