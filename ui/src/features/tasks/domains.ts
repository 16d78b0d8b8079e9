import { msg } from "@lingui/core/macro";
import { IconCheckbox } from "@tabler/icons-react";

import type { Domain } from "../../platform";

const task = {
  title: msg`titre`,
  note: msg`remarque`,
  due_on: msg`échéance`,
  assignee_id: msg`qui s’en charge`,
  campaign_id: msg`chantier`,
  event_id: msg`événement`,
  report_id: msg`compte rendu`,
  organisation_id: msg`partenaire`,
};

/** The words of tasks, for the history, undo and conflicts. */
export const taskDomains: { tasks: Domain<"tasks"> } = {
  tasks: {
    icon: IconCheckbox,
    tables: { task },
    records: [],
    operations: {
      "tasks.create": msg`Tâche ajoutée`,
      "tasks.edit": msg`Tâche modifiée`,
      "tasks.done": msg`Tâche terminée`,
      "tasks.reopen": msg`Tâche rouverte`,
      "tasks.remove": msg`Tâche retirée`,
    },
    edits: { "tasks.edit": task },
  },
};
