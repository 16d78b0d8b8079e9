import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { committedBy } from "../../../platform/fake";
import { renderFeature } from "../../../platform/testing";
import { script as events } from "../testing/example";
import { AttendanceList } from "./AttendanceList";

const done = { value: "line", committed: committedBy({ kind: "events.attend" }) };

it.each([
  [false, "Inviter une personne", { invited: true }],
  [true, "Ajouter une personne présente", { came: "yes" }],
] as const)(
  "asks people to come before the day, and notes who is there from then on (%s)",
  async (begun, label, mark) => {
    const { user, platform } = renderFeature(<AttendanceList event="event" begun={begun} />, {
      ...events,
      "people.find": () => [],
      "events.attend": () => done,
    });
    await user.type(await screen.findByRole("combobox", { name: label }), "Astrid Holm");
    await user.click(await screen.findByRole("option", { name: "Garder seulement le nom « Astrid Holm »" }));
    expect(platform.calls).toContainEqual({
      command: "events.attend",
      payload: { event: "event", guest_name: "Astrid Holm", ...mark },
    });
  },
);
