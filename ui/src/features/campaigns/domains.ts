import { msg } from "@lingui/core/macro";
import { IconFlag } from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";

import type { Domain } from "../../platform";

const link = (id: string): LinkProps => ({ to: "/campaigns/$id", params: { id } });

const title = msg`titre`;
const note = msg`remarque`;
const begins = msg`début`;
const ends = msg`fin`;
const state = msg`état`;

const campaign = {
  title,
  summary: msg`résumé`,
  state,
  starts_on: begins,
  ends_on: ends,
  colour: msg`couleur`,
  lead_id: msg`responsable`,
};
const role = msg`rôle`;
const goal = { title: msg`objectif`, stages: msg`étapes` };
const goal_stage = { label: msg`nom de l’étape`, unit: msg`unité`, target: msg`nombre à atteindre` };
const goal_count = { value: msg`résultat`, counted_on: msg`jour du résultat`, note };
const action = {
  kind: msg({ message: "sorte", context: "kind of event or action" }),
  title,
  starts: begins,
  ends,
  place: msg`lieu`,
  zone: msg`fuseau horaire`,
  needed: msg`nombre de personnes`,
  state,
  note,
};

/** The words of campaigns, their goals and their actions, for the history, undo and conflicts. */
export const campaignDomains: {
  campaigns: Domain<"campaigns">;
  goals: Domain<"goals">;
  counts: Domain<"counts">;
  actions: Domain<"actions">;
} = {
  campaigns: {
    icon: IconFlag,
    tables: {
      campaign,
      campaign_member: { role },
      organisation_campaign: { role: msg`ce que vous faites ensemble` },
    },
    records: ["campaign"],
    link,
    operations: {
      "campaigns.create": msg`Chantier créé`,
      "campaigns.edit": msg`Chantier modifié`,
      "campaigns.state": msg`État du chantier modifié`,
      "campaigns.archive": msg`Chantier archivé`,
      "campaigns.restore": msg`Chantier sorti des archives`,
      "campaigns.team": msg`Équipe modifiée`,
      "campaigns.edit_member": msg`Rôle dans l’équipe modifié`,
      "campaigns.vote_days": msg`Dates de scrutin modifiées`,
    },
    edits: { "campaigns.edit": campaign, "campaigns.state": { state }, "campaigns.edit_member": { role } },
  },
  goals: {
    icon: IconFlag,
    tables: { goal, goal_stage },
    records: [],
    link,
    operations: {
      "goals.add": msg`Objectif ajouté`,
      "goals.edit": msg`Objectif modifié`,
      "goals.remove": msg`Objectif retiré`,
    },
    edits: { "goals.edit": goal },
  },
  counts: {
    icon: IconFlag,
    tables: { goal_count },
    records: [],
    link,
    operations: {
      "counts.add": msg`Résultat ajouté`,
      "counts.edit": msg`Résultat corrigé`,
      "counts.remove": msg`Résultat retiré`,
    },
    edits: { "counts.edit": goal_count },
  },
  actions: {
    icon: IconFlag,
    tables: { action, action_volunteer: {} },
    records: ["action"],
    link: (record) => ({ to: "/campaigns", search: { record } }),
    operations: {
      "actions.plan": msg`Action prévue`,
      "actions.edit": msg`Action modifiée`,
      "actions.state": msg`État de l’action modifié`,
      "actions.answer": msg`Réponse notée`,
      "actions.results": msg`Résultats notés`,
    },
    edits: {
      "actions.edit": action,
      "actions.state": { state },
      "actions.results": { values: msg`résultats` },
    },
  },
};
