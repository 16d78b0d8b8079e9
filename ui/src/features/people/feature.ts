import { msg } from "@lingui/core/macro";
import { IconUsers } from "@tabler/icons-react";

import type { Feature } from "../../platform";
import { Members } from "./components/Members";
import { PersonName } from "./components/PersonName";
import { peopleDomains } from "./domains";
import { prefetchMembers } from "./queries/prefetchMembers";

export const people: Feature<"people", "assignee_id" | "lead_id" | "person_id"> = {
  page: { path: "/people", label: msg`Personnes`, icon: IconUsers, letter: "p" },
  domains: peopleDomains,
  references: { assignee_id: PersonName, lead_id: PersonName, person_id: PersonName },
  home: { part: { Part: Members, order: 40, needsWeek: false }, prefetch: prefetchMembers },
  palette: async () => (await import("./palette")).peoplePalette,
};
