import { act, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { renderFeature } from "../../../platform/testing";
import { PersonPicker, type PickedPerson } from "./PersonPicker";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const hits = [
  { id: "one", name: "Zoé Dubois", category: "member" as const, city: "Vence" },
  { id: "two", name: "Zoé Dubreuil", category: "regular_contact" as const, city: null },
];

function renderPicker(allowName = false) {
  const chosen: { last: PickedPerson | null } = { last: null };
  function Place() {
    const [value, setValue] = useState<PickedPerson | null>(null);
    chosen.last = value;
    return <PersonPicker label="Intervenant·e" value={value} onChange={setValue} allowName={allowName} />;
  }
  const rendered = renderFeature(<Place />, {
    "people.find": ({ typed }) => hits.filter(({ name }) => plain(name).includes(plain(typed))),
    "people.split_name": ({ typed }) => {
      const [given_name = "", family_name = ""] = typed.split(" ");
      return { given_name, family_name };
    },
    "people.same_name": ({ given_name, family_name }) =>
      hits.filter(({ name }) => plain(name) === plain(`${given_name} ${family_name}`)),
    "people.create": () => ({ value: "new", committed: null }),
  });
  return { chosen, ...rendered, field: screen.getByLabelText("Intervenant·e") };
}

describe("the choice of a person", () => {
  it("is made by letters and Enter alone, and tells people of one name apart", async () => {
    const { user, chosen, field, container } = renderPicker();
    await user.click(field);
    await user.keyboard("zoé dub");
    const found = await screen.findByRole("option", { name: /Zoé Dubois/ });
    expect(found).toHaveTextContent("Vence · Adhérent·e");
    await expectAccessible(container);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(chosen.last).toEqual({ id: "two", name: "Zoé Dubreuil" });
    expect(field).toHaveValue("Zoé Dubreuil");
  });

  it("keeps a name alone where that is allowed, by the offer or by leaving the field", async () => {
    const { user, chosen, field } = renderPicker(true);
    await user.type(field, "Tarik Belkacem");
    await user.click(
      await screen.findByRole("option", { name: "Garder seulement le nom « Tarik Belkacem »" }),
    );
    expect(chosen.last).toEqual({ id: null, name: "Tarik Belkacem" });
    await user.clear(field);
    await user.type(field, "Une maire");
    await user.tab();
    expect(chosen.last).toEqual({ id: null, name: "Une maire" });
  });

  it("makes a record on the spot", async () => {
    const { user, chosen, field, platform } = renderPicker();
    await user.type(field, "Tarik BELKACEM");
    await user.click(await screen.findByRole("option", { name: "Créer la fiche « Tarik BELKACEM »" }));
    const dialog = await screen.findByRole("dialog", { name: "Nouvelle fiche" });
    expect(within(dialog).getByLabelText("Prénom")).toHaveValue("Tarik");
    await user.type(within(dialog).getByLabelText("Commune"), "Nice");
    await act(async () => user.click(within(dialog).getByRole("button", { name: "Créer la fiche" })));
    expect(platform.calls.find(({ command }) => command === "people.create")?.payload).toMatchObject({
      given_name: "Tarik",
      family_name: "BELKACEM",
      city: "Nice",
      category: "occasional_contact",
    });
    expect(chosen.last).toEqual({ id: "new", name: "Tarik BELKACEM" });
  });

  it("warns of somebody of the same name before a second record is made", async () => {
    const { user, field } = renderPicker();
    await user.type(field, "zoe dubois");
    await user.click(await screen.findByRole("option", { name: "Créer la fiche « zoe dubois »" }));
    expect(await screen.findByText("Une fiche porte déjà ce nom")).toBeVisible();
    expect(screen.getByRole("link", { name: "Zoé Dubois" })).toHaveAttribute("href", "/people?record=one");
  });
});
