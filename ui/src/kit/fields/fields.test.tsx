import { Button } from "@mantine/core";
import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { DateField } from "../dates";
import { CurrentDayContext } from "../format";
import { expectAccessible } from "../testing/axe";
import { renderWithProviders } from "../testing/renderWithProviders";
import { FilterChips, MoneyField, phoneText, SearchField, SearchPicker, TimeField } from ".";

function Appointment({ onSend }: { onSend: (sent: unknown) => void }) {
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>("19:30");
  const [price, setPrice] = useState<number | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ date, time, price });
      }}
    >
      <DateField label="Date" value={date} onChange={setDate} />
      <TimeField label="Heure" value={time} onChange={setTime} />
      <MoneyField label="Prix" value={price} onChange={setPrice} />
      <Button type="submit">Envoyer</Button>
    </form>
  );
}

describe("fields that understand what is typed", () => {
  it("read dates by the day of the section, not of this machine", async () => {
    const send = vi.fn();
    const { user } = renderWithProviders(
      <CurrentDayContext value="2019-03-05">
        <Appointment onSend={send} />
      </CurrentDayContext>,
    );
    await user.type(screen.getByLabelText("Date"), "demain{Enter}");
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ date: "2019-03-06" }));
    await user.clear(screen.getByLabelText("Date"));
    await user.type(screen.getByLabelText("Date"), "12 avril{Enter}");
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ date: "2019-04-12" }));
    await user.click(screen.getByRole("button", { name: "Ouvrir le calendrier" }));
    expect(await screen.findByText("avril 2019")).toBeVisible();
  });

  it("take dates, times and amounts as people write them", async () => {
    const send = vi.fn();
    const { user, container } = renderWithProviders(<Appointment onSend={send} />);
    await user.type(screen.getByLabelText("Date"), "7/3/19");
    await user.clear(screen.getByLabelText("Heure"));
    await user.type(screen.getByLabelText("Heure"), "9h");
    await user.type(screen.getByLabelText("Prix"), "12,50{Enter}");
    expect(send).toHaveBeenCalledWith({ date: "2019-03-07", time: "09:00", price: 1250 });
    expect(screen.getByLabelText("Date")).toHaveValue("7\u00a0mars 2019");
    expect(screen.getByLabelText("Heure")).toHaveValue("9\u00a0h");
    await expectAccessible(container);
  });

  it("keep what they do not understand, say so, and do not send it", async () => {
    const send = vi.fn();
    const { user } = renderWithProviders(<Appointment onSend={send} />);
    await user.type(screen.getByLabelText("Date"), "31/02/2018");
    await user.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(screen.getByText(/Cette date n’est pas comprise/)).toBeVisible();
    expect(screen.getByLabelText("Date")).toHaveValue("31/02/2018");
    expect(screen.getByLabelText("Date")).toBeInvalid();
    expect(send).not.toHaveBeenCalled();
  });

  it("let a date be picked from a calendar whose week begins on Monday", async () => {
    const { user } = renderWithProviders(<Appointment onSend={vi.fn()} />);
    await user.type(screen.getByLabelText("Date"), "7 mars 2019");
    await user.click(screen.getByRole("button", { name: "Ouvrir le calendrier" }));
    const days = await screen.findAllByRole("columnheader");
    expect(days[0]).toHaveTextContent(/^lu/i);
    await user.click(screen.getByRole("button", { name: /^14\smars 2019/i }));
    expect(screen.getByLabelText("Date")).toHaveValue("14\u00a0mars 2019");
  });
});

describe("a picker", () => {
  it("finds by a few letters and gives the value chosen", async () => {
    const choose = vi.fn();
    const search = async (text: string) =>
      ["Amel", "Bruno"]
        .filter((name) => name.toLowerCase().startsWith(text))
        .map((name) => ({ key: name, label: name, value: { name } }));
    const { user } = renderWithProviders(
      <SearchPicker label="Responsable" name="test" chosen={null} onChoose={choose} search={search} />,
    );
    await user.type(screen.getByLabelText("Responsable"), "br");
    await user.click(await screen.findByRole("option", { name: "Bruno" }));
    expect(choose).toHaveBeenCalledWith({ name: "Bruno" });
  });

  it("offers to add what is not found", async () => {
    const create = vi.fn();
    const { user } = renderWithProviders(
      <SearchPicker
        label="Responsable"
        name="test"
        chosen={null}
        onChoose={vi.fn()}
        search={async () => []}
        onCreate={create}
      />,
    );
    await user.type(screen.getByLabelText("Responsable"), "Chloé");
    await user.click(await screen.findByRole("option", { name: "Ajouter « Chloé »" }));
    expect(create).toHaveBeenCalledWith("Chloé");
  });
});

describe("small fields", () => {
  it("empty a search by Escape", async () => {
    const change = vi.fn();
    const { user } = renderWithProviders(<SearchField label="Chercher" value="am" onChange={change} />);
    await user.type(screen.getByRole("searchbox", { name: "Chercher" }), "{Escape}");
    expect(change).toHaveBeenLastCalledWith("");
  });

  it("switch filters on and off", async () => {
    const change = vi.fn();
    const filters = [
      { key: "member", label: "Adhérent·es" },
      { key: "late", label: "En retard" },
    ] as const;
    const { user } = renderWithProviders(
      <FilterChips label="Filtres" filters={filters} value={["member"]} onChange={change} />,
    );
    await user.click(screen.getByLabelText("En retard"));
    expect(change).toHaveBeenCalledWith(["member", "late"]);
  });

  it.each([
    ["+33612345678", "06 12 34 56 78"],
    ["+33 (0)6 12 34 56 78", "06 12 34 56 78"],
    ["0033 612345678", "06 12 34 56 78"],
    ["06.12.34.56.78", "06 12 34 56 78"],
    ["+44 20 7946 0018", "+44 20 7946 0018"],
    ["12", "12"],
  ])("read %s out as %s", (number, text) => {
    expect(phoneText(number).replace(/\u00a0/g, " ")).toBe(text);
  });
});
