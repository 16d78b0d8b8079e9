import { Trans, useLingui } from "@lingui/react/macro";
import { Text } from "@mantine/core";
import { useState } from "react";

import type { Attendee } from "../../../bindings";
import { KeyboardHint } from "../../../kit";
import classes from "./Attendance.module.css";
import { AttendeeRow } from "./AttendeeRow";

interface AttendeeTableProps {
  event: string;
  rows: Attendee[];
}

/** The lines of the list; one at a time is in the order of Tab, arrows go from one to the next. */
export function AttendeeTable({ event, rows }: AttendeeTableProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<string | null>(null);
  const current = rows.some((row) => row.id === chosen) ? chosen : rows[0]?.id;
  return (
    <>
      <Text component="div" c="dimmed" size="sm" mb="xs">
        <Trans>
          Sur une ligne : <KeyboardHint keys="o" /> oui, <KeyboardHint keys="p" /> peut-être,{" "}
          <KeyboardHint keys="n" /> non, <KeyboardHint keys="v" /> venu·e, <KeyboardHint keys="a" /> absent·e
          ; les flèches passent à la suivante.
        </Trans>
      </Text>
      <table className={classes.list} aria-label={t`Invitations et présences`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Nom</Trans>
            </th>
            <th scope="col">
              <Trans>Réponse</Trans>
            </th>
            <th scope="col">
              <Trans>Venue</Trans>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((attendee) => (
            <AttendeeRow
              key={attendee.id}
              event={event}
              attendee={attendee}
              current={current === attendee.id}
              onCurrent={() => setChosen(attendee.id)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
