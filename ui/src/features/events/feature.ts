import { msg } from "@lingui/core/macro";
import { IconCalendar } from "@tabler/icons-react";

import type { Feature } from "../../platform";
import { EventTitle } from "./components/EventTitle";
import { Upcoming } from "./components/Upcoming";
import { eventDomains } from "./domains";

export const events: Feature<"events", "event_id"> = {
  page: { path: "/events", label: msg`Agenda`, icon: IconCalendar, letter: "e" },
  domains: eventDomains,
  references: { event_id: EventTitle },
  home: { part: { Part: Upcoming, order: 10, needsWeek: true } },
  palette: async () => (await import("./palette")).eventPalette,
};
