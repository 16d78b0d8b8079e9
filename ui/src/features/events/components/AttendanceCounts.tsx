import { Plural } from "@lingui/react/macro";

import type { AttendanceCounts as Counts } from "../../../bindings";
import classes from "./Attendance.module.css";

/** How many were asked, answered and came, over the whole list. */
export function AttendanceCounts({ counts }: { counts: Counts }) {
  return (
    <ul className={classes.counts}>
      <li>
        <strong>{counts.invited}</strong>{" "}
        <Plural value={counts.invited} one="invitation" other="invitations" />
      </li>
      <li>
        <strong>{counts.yes}</strong> <Plural value={counts.yes} one="oui" other="oui" />
      </li>
      <li>
        <strong>{counts.maybe}</strong> <Plural value={counts.maybe} one="peut-être" other="peut-être" />
      </li>
      <li>
        <strong>{counts.no}</strong> <Plural value={counts.no} one="non" other="non" />
      </li>
      <li>
        <strong>{counts.came}</strong>{" "}
        <Plural value={counts.came} one="personne présente" other="personnes présentes" />
      </li>
      {counts.guests > 0 && (
        <li>
          <Plural value={counts.guests} one="dont # de l’extérieur" other="dont # de l’extérieur" />
        </li>
      )}
    </ul>
  );
}
