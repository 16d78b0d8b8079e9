import { i18n, type MessageDescriptor } from "@lingui/core";
import { expect, it } from "vitest";

import type { LabelContext } from "../../platform";
import { exchangeValues } from "./actions/exchangeForm";
import { exchangeValueLabels } from "./labels";
import { league, meeting } from "./testing/example";

const context = {
  say: (message: MessageDescriptor) => i18n._(message),
  format: { dateWithYear: (day: string) => `le ${day}` },
} as unknown as LabelContext;

i18n.loadAndActivate({ locale: "fr", messages: {} });

const nadia = { id: "nadia", name: "Nadia Roche" };
const form = exchangeValues(meeting);
const labels = exchangeValueLabels(meeting, league, {
  ours: [...form.ours, { id: null, person: nadia }],
  promises: form.promises,
});

it("names somebody who was picked in the form", () => {
  expect(labels.people({ id: null, person_id: "nadia", contact_id: null }, context)).toBe("Nadia Roche");
});

it("says all that tells a promise from another", () => {
  const promise = { id: "draft", text: "Prêter la salle", contact_id: null, due_on: null };
  const say = (rest: object) =>
    labels.promises({ ...promise, by_us: true, person_id: null, ...rest }, context);
  expect(say({})).toBe("Nous avons promis : Prêter la salle");
  expect(say({ by_us: false, contact_id: "helene" })).toBe(
    "On nous a promis : Prêter la salle · Hélène Le Goff",
  );
  expect(say({ person_id: "nadia", due_on: "2019-03-07" })).toBe(
    "Nous avons promis : Prêter la salle · Nadia Roche · le 2019-03-07",
  );
});
