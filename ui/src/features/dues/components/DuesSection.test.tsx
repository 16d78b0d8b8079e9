import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { DuesStanding, Payment } from "../../../bindings";
import { expectAccessible } from "../../../kit/testing/axe";
import { renderFeature } from "../../../platform/testing";
import { DuesSection } from "./DuesSection";

const payment = (rest: Partial<Payment>): Payment => ({
  id: "one",
  year: 2025,
  amount_cents: 3650,
  means: "cheque",
  received_on: "2025-02-14",
  note: null,
  reverses: null,
  reversed: false,
  ...rest,
});

function renderDues(standing: Partial<DuesStanding>) {
  return renderFeature(<DuesSection person="zoe" />, {
    "dues.standing": () => ({ year: 2026, state: "due", paid_cents: 0, payments: [], ...standing }),
    "section.today": () => ({ today: "2026-03-07" }),
    "dues.record": () => ({ value: "new", committed: null }),
    "dues.reverse": () => ({ value: "back", committed: null }),
  });
}

describe("the dues of a person", () => {
  it("are told in a sentence", async () => {
    const { unmount } = renderDues({});
    expect(await screen.findByText("Cotisation 2026 attendue")).toBeVisible();
    unmount();
    renderDues({ state: "paid", paid_cents: 3650 });
    expect(await screen.findByText("À jour pour 2026")).toBeVisible();
    expect(screen.getByText(/36,50\s€ reçus/)).toBeVisible();
  });

  it("take a payment with nothing but its amount", async () => {
    const { user, platform, container } = renderDues({});
    await user.click(await screen.findByRole("button", { name: "Noter un paiement" }));
    expect(screen.getByLabelText("Montant")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Noter ce paiement" }));
    expect(await screen.findByText("Écrivez le montant reçu.")).toBeVisible();
    await expectAccessible(container);
    await user.type(screen.getByLabelText("Montant"), "36,50");
    await user.click(screen.getByRole("button", { name: "Noter ce paiement" }));
    await waitFor(() =>
      expect(platform.calls.find(({ command }) => command === "dues.record")?.payload).toEqual({
        person_id: "zoe",
        year: 2026,
        amount_cents: 3650,
        means: "cheque",
        received_on: "2026-03-07",
        note: "",
      }),
    );
    expect(await screen.findByRole("button", { name: "Noter un paiement" })).toBeVisible();
  });

  it("show a reversal beside what it reverses, and ask before one", async () => {
    const { user, platform } = renderDues({
      payments: [
        payment({}),
        payment({ id: "two", year: 2024, amount_cents: -3000, reverses: "three", received_on: null }),
        payment({ id: "three", year: 2024, amount_cents: 3000, reversed: true }),
      ],
    });
    expect(await screen.findByText("Annulation d’un paiement")).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^Annuler le paiement de/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Annuler le paiement de 36,50\s€ pour 2025/ }));
    const dialog = await screen.findByRole("dialog");
    expect(platform.calls.some(({ command }) => command === "dues.reverse")).toBe(false);
    await act(async () => user.click(within(dialog).getByRole("button", { name: "Annuler le paiement" })));
    await waitFor(() =>
      expect(platform.calls.find(({ command }) => command === "dues.reverse")?.payload).toEqual({
        payment: "one",
      }),
    );
    // The dialog still tells of the payment while it fades away.
    expect(dialog).toHaveTextContent(/36,50\s€ notés pour 2025/);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
