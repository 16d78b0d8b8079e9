import { expect, it } from "vitest";

import { changedFields } from "./useEdit";

interface Fields {
  people: object[];
}

const changed = (base: object, wanted: object) =>
  changedFields<Fields>({ people: [base] }, { people: [wanted] });

it("takes lines as the same whatever the order of their names", () => {
  const asRead = { id: "line", person_id: "amel", contact_id: null };
  expect(changed(asRead, { contact_id: null, id: "line", person_id: "amel" })).toEqual({});
});

it("takes what is left out, empty or null as the same within a line", () => {
  expect(changed({ name: "Amel", office: "" }, { office: null, name: "Amel" })).toEqual({});
  expect(changed({ name: "Amel", office: undefined }, { name: "Amel" })).toEqual({});
});

it("sees a line that is another, and lines in another order", () => {
  const [amel, bruno] = [{ person_id: "amel" }, { person_id: "bruno" }];
  expect(changed(amel, bruno)).toEqual({ people: [bruno] });
  expect(changedFields<Fields>({ people: [amel, bruno] }, { people: [bruno, amel] })).toEqual({
    people: [bruno, amel],
  });
});
