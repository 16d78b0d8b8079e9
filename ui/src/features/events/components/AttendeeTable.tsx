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
  const keys = {
    yes: t({ message: "o", context: "key for yes" }),
    maybe: t({ message: "p", context: "key for maybe" }),
    no: t({ message: "n", context: "key for no" }),
    came: t({ message: "v", context: "key for came" }),
    absent: t({ message: "a", context: "key for absent" }),
  };
  return (
    <>
      <Text component="div" c="dimmed" size="sm" mb="xs">
        <Trans>
          Sur une ligne : <KeyboardHint keys={keys.yes} /> oui, <KeyboardHint keys={keys.maybe} /> peut-être,{" "}
          <KeyboardHint keys={keys.no} /> non, <KeyboardHint keys={keys.came} /> venu·e,{" "}
          <KeyboardHint keys={keys.absent} /> absent·e ; les flèches passent à la suivante.
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
              <Trans>Présence</Trans>
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
