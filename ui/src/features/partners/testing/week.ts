import type { Week } from "../../../bindings";
import { addDays, today } from "../../../kit";

/** What partners ask of the section in an example week. */
export const week: Pick<Week, "partners"> = {
  partners: {
    silent: [
      { id: "cgt", name: "Union locale CGT", kind: "union", last_exchange_on: null },
      {
        id: "spd",
        name: "SPD Ortsverein Lindau",
        kind: "sister_party",
        last_exchange_on: addDays(today(), -310),
      },
    ],
    silent_total: 7,
  },
};
