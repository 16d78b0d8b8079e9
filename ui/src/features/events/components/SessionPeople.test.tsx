import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";

import type { SessionPerson } from "../../../bindings";
import { renderFeature } from "../../../platform/testing";
import { emptySessionPerson } from "../actions/sessionDraft";
import { SessionPeople } from "./SessionPeople";

function Speakers() {
  const [people, setPeople] = useState<SessionPerson[]>([]);
  return <SessionPeople title="Intervenants" add="Ajouter" people={people} onChange={setPeople} />;
}

it("puts somebody who is typed in one go into the fields of a line", async () => {
  const { user } = renderFeature(<Speakers />, {
    "people.find": () => [],
    "partners.contacts": () => [],
    "events.split_person": ({ typed }) => {
      expect(typed).toBe("Zoé Petit, députée, MJS");
      return { ...emptySessionPerson, name: "Zoé Petit", office: "députée", organisation: "MJS" };
    },
  });
  await user.type(screen.getByLabelText("Ajouter"), "Zoé Petit, députée, MJS");
  await user.click(await screen.findByRole("option", { name: /Garder seulement le nom/ }));
  await waitFor(() => expect(screen.getByLabelText("Nom")).toHaveValue("Zoé Petit"));
  expect(screen.getByLabelText("Fonction")).toHaveValue("députée");
  expect(screen.getByLabelText("Organisation")).toHaveValue("MJS");
  expect(screen.getByLabelText("Ajouter")).toHaveValue("");
});
