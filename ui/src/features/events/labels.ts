import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

import type { EventKind, EventState, NoteKind, RemarkKind, SessionKind, SessionPerson } from "../../bindings";
import type { ValueLabels } from "../../platform";

export const eventKindLabels: Record<EventKind, MessageDescriptor> = {
  section_meeting: msg`Réunion de section`,
  general_assembly: msg`Assemblée générale`,
  public_meeting: msg`Réunion publique`,
  gathering: msg`Rassemblement`,
  training: msg`Formation`,
  action_day: msg`Journée d’action`,
  other: msg({ message: "Autre", context: "kind of event" }),
};

export const eventStateLabels: Record<EventState, MessageDescriptor> = {
  planned: msg`Prévu`,
  held: msg`A eu lieu`,
  cancelled: msg({ message: "Annulé", context: "state of an event" }),
};

export const sessionKindLabels: Record<SessionKind, MessageDescriptor> = {
  plenary: msg`Plénière`,
  round_table: msg`Table ronde`,
  workshop: msg`Atelier`,
  address: msg`Intervention`,
  break: msg`Pause`,
};

export const noteKindLabels: Record<NoteKind, MessageDescriptor> = {
  text: msg`Note`,
  announcement: msg`Annonce`,
  proposal: msg`Proposition`,
  decision: msg`Décision`,
  follow_up: msg`Suite à donner`,
  quote: msg`Citation`,
};

export const remarkLabels: Record<RemarkKind, MessageDescriptor> = {
  overlap: msg`Commence avant la fin d’une autre séance`,
  outside_event: msg`En dehors des heures de l’événement`,
  no_time: msg`Sans heure pour l’instant`,
};

/** How the fields of an event are said. */
export const eventValueLabels: ValueLabels<"events.edit"> = {
  kind: eventKindLabels,
  state: eventStateLabels,
};

const personOfSession = ({ name, office, organisation, said }: SessionPerson) =>
  [[name, office, organisation].filter(Boolean).join(", "), said].filter(Boolean).join(" : ");

/** How the fields of a session are said: its people by name and office with what they said, its notes by kind. */
export const sessionValueLabels: ValueLabels<"events.edit_session"> = {
  kind: sessionKindLabels,
  moderators: personOfSession,
  speakers: personOfSession,
  notes: ({ kind, text }, { say }) => (kind === "text" ? text : `${say(noteKindLabels[kind])} : ${text}`),
};
