import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { committedBy } from "../../../platform/fake";
import { renderPartner } from "../testing/renderPartner";

const DRAFT = "partners.add_exchange:ldh";

it("keeps the form of an exchange open until it is stored, and its draft no longer", async () => {
  let store: () => void = () => undefined;
  const stored = new Promise<void>((resolve) => {
    store = resolve;
  });
  const { user, sent } = await renderPartner({
    "partners.add_exchange": async () => {
      await stored;
      return { value: "new", committed: committedBy({ kind: "partners.add_exchange" }) };
    },
  });
  await user.keyboard("e");
  await user.type(await screen.findByLabelText("Ce qui s’est dit"), "D’accord pour la salle.");
  const button = screen.getByRole("button", { name: "Noter l’échange" });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await user.keyboard("{Escape}");
  expect(screen.getByRole("dialog", { name: /Échange avec/ })).toBeVisible();
  await act(async () => store());
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(sent("drafts.save").at(-1)).toEqual({ form: DRAFT, value: null });
});
