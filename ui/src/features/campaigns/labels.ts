import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { ActionKind, ActionState, CampaignColour, CampaignState, VolunteerAnswer } from "../../bindings";
import type { ValueLabels, LabelContext } from "../../platform";

export const campaignStateLabels: Record<CampaignState, MessageDescriptor> = {
  idea: msg`Idée`,
  preparing: msg`En préparation`,
  running: msg({ message: "En cours", context: "state of a campaign" }),
  finished: msg`Terminé`,
};

export const actionKindLabels: Record<ActionKind, MessageDescriptor> = {
  leafleting: msg`Tractage`,
  door_to_door: msg`Porte-à-porte`,
  market_stall: msg`Marché`,
  phone_bank: msg`Appels téléphoniques`,
  postering: msg`Collage`,
  petition: msg`Pétition`,
  call_to_officials: msg`Interpellation d’élu·es`,
  public_meeting: msg`Réunion publique`,
  listening: msg`Écoute`,
  online_action: msg`Action numérique`,
  other: msg`Autre action`,
};

export const actionStateLabels: Record<ActionState, MessageDescriptor> = {
  planned: msg`Prévue`,
  done: msg`Faite`,
  cancelled: msg`Annulée`,
};

export const answerLabels: Record<VolunteerAnswer, MessageDescriptor> = {
  asked: msg`Sollicité·e`,
  yes: msg`Oui`,
  no: msg`Non`,
  came: msg`Venu·e`,
};

export const colourLabels: Record<CampaignColour, MessageDescriptor> = {
  amber: msg`Ambre`,
  rose: msg`Rose`,
  green: msg`Vert`,
  blue: msg`Bleu`,
  plum: msg`Prune`,
  clay: msg`Terre cuite`,
  teal: msg`Bleu-vert`,
  slate: msg`Ardoise`,
};

/** How the fields of a campaign are said. */
export const campaignValueLabels: ValueLabels<"campaigns.edit"> = {
  state: campaignStateLabels,
  colour: colourLabels,
};

/** How the fields of an action are said. */
export const actionValueLabels: ValueLabels<"actions.edit"> = { kind: actionKindLabels };

/** How the fields of a goal are said: a stage by its name and its number. */
export const goalValueLabels: ValueLabels<"goals.edit"> = {
  stages: ({ label, unit, target }, { format }) =>
    [label, `${format.number(target ?? 0)} ${unit ?? ""}`].filter(Boolean).join(" : "),
};

/** A result of an action: how many of what; none where it was not typed. */
export interface CountedResult {
  unit: string;
  value: number | null;
}

/** How the results of an action are said. */
export const resultValueLabels = {
  values: ({ unit, value }: CountedResult, { format }: LabelContext) =>
    value === null ? msg`aucun résultat (${unit})` : `${format.number(value)} ${unit}`,
};
