import { msg } from "@lingui/core/macro";
import { IconSettings } from "@tabler/icons-react";

import type { Domain } from "../../platform";

const section = {
  name: msg`nom`,
  zone: msg`fuseau horaire`,
  city: msg`commune`,
  site: msg`site`,
  example: msg`exemple fictif`,
};

/** The words of the section itself, for the history, undo and conflicts. */
export const sectionDomains: { section: Domain<"section"> } = {
  section: {
    icon: IconSettings,
    tables: { section },
    records: [],
    link: () => ({ to: "/settings" }),
    operations: {
      "section.set_up": msg`Section créée`,
      "section.found": msg`Section nommée`,
      "section.change": msg`Section modifiée`,
    },
    edits: { "section.change": section },
  },
};
