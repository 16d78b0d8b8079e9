import { msg } from "@lingui/core/macro";
import { IconCalendar } from "@tabler/icons-react";

import type { Domain } from "../../platform";

const kind = msg({ message: "sorte", context: "kind of event or action" });
const title = msg`titre`;
const begins = msg`début`;
const ends = msg`fin`;
const place = msg`lieu`;

const event = {
  kind,
  title,
  starts: begins,
  ends,
  zone: msg`fuseau horaire`,
  all_day: msg`toute la journée`,
  place,
  address: msg`adresse`,
  description: msg`description`,
  organiser: msg`organisation`,
  organisation_id: msg`partenaire qui organise`,
  state: msg`état`,
};
const session = {
  kind,
  title,
  starts: begins,
  ends,
  place,
  note: msg`remarque`,
  moderators: msg`animation`,
  speakers: msg`intervenant·es`,
  notes: msg`notes`,
};

/** The words of events and their sessions, for the history, undo and conflicts. */
export const eventDomains: { events: Domain<"events"> } = {
  events: {
    icon: IconCalendar,
    tables: { event, session, session_person: {}, session_note: {}, attendance: {} },
    records: ["event"],
    link: (event) => ({ to: "/events/$event", params: { event } }),
    operations: {
      "events.create": msg`Événement créé`,
      "events.edit": msg`Événement modifié`,
      "events.archive": msg`Événement archivé`,
      "events.restore": msg`Événement sorti des archives`,
      "events.add_session": msg`Séance ajoutée`,
      "events.edit_session": msg`Séance modifiée`,
      "events.move_session": msg`Séance déplacée`,
      "events.remove_session": msg`Séance retirée`,
      "events.add_programme": msg`Programme ajouté`,
      "events.edit_notes": msg`Notes modifiées`,
      "events.invite": msg`Invitations notées`,
      "events.attend": msg`Présence notée`,
      "events.unlist": msg`Retiré·e de la liste`,
    },
    edits: {
      "events.edit": event,
      "events.edit_session": session,
      "events.edit_notes": { notes: session.notes },
    },
  },
};
