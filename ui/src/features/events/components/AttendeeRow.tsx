import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";

import type { AttendanceAnswer, Attendee, Came } from "../../../bindings";
import { useChange } from "../../../platform";
import classes from "./Attendance.module.css";

interface AttendeeRowProps {
  event: string;
  attendee: Attendee;
  /** Whether the keyboard stands on this line. */
  current: boolean;
  onCurrent: () => void;
}

interface AttendanceChange {
  answer?: AttendanceAnswer;
  came?: Came;
}

/** Keys of a line: the first letters of the answers, in French and in English. */
const KEYS: Record<string, AttendanceChange> = {
  o: { answer: "yes" },
  y: { answer: "yes" },
  n: { answer: "no" },
  p: { answer: "maybe" },
  m: { answer: "maybe" },
  v: { came: "yes" },
  c: { came: "yes" },
  a: { came: "no" },
};

const BESIDE: Record<string, "nextElementSibling" | "previousElementSibling"> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};

/** Somebody on the list: what they answered and whether they came, each with one key or one click; once more takes it back. */
export function AttendeeRow({ event, attendee, current, onCurrent }: AttendeeRowProps) {
  const { t } = useLingui();
  const attend = useChange("events.attend", { quiet: true });
  const unlist = useChange("events.unlist");
  const { id, name, city, invited, person_id, answer, came } = attendee;
  const mark = (change: AttendanceChange) =>
    attend.mutate({
      event,
      line: id,
      ...(change.answer && { answer: change.answer === answer ? "none" : change.answer }),
      ...(change.came && { came: change.came === came ? "unknown" : change.came }),
    });
  const onKeyDown = (key: KeyboardEvent<HTMLTableRowElement>) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const change = KEYS[key.key.toLowerCase()];
    const side = BESIDE[key.key];
    if (change) mark(change);
    else if (side) (key.currentTarget[side] as HTMLElement | null)?.focus();
    else if (key.key === "Delete") unlist.mutate({ line: id });
    else return;
    key.preventDefault();
    key.stopPropagation();
  };
  const choice = (label: string, pressed: boolean, change: AttendanceChange) => (
    <Button
      size="compact-md"
      variant={pressed ? "light" : "subtle"}
      color={pressed ? "honey" : "gray"}
      aria-pressed={pressed}
      tabIndex={current ? 0 : -1}
      onClick={() => mark(change)}
    >
      {label}
    </Button>
  );
  const details = [
    person_id === null ? t`de l’extérieur` : city,
    person_id !== null && !invited && t`sans invitation`,
  ].filter(Boolean);

  return (
    <tr
      className={classes.row}
      tabIndex={current ? 0 : -1}
      aria-label={name}
      onFocus={onCurrent}
      onKeyDown={onKeyDown}
    >
      <td>
        {name}
        <span className={classes.soft}>{details.map((part) => ` · ${part}`).join("")}</span>
      </td>
      <td>
        <div className={classes.choice} role="group" aria-label={t`Réponse de ${name}`}>
          {choice(t({ message: "Oui", context: "answer" }), answer === "yes", { answer: "yes" })}
          {choice(t({ message: "Peut-être", context: "answer" }), answer === "maybe", { answer: "maybe" })}
          {choice(t({ message: "Non", context: "answer" }), answer === "no", { answer: "no" })}
        </div>
      </td>
      <td>
        <div className={classes.choice} role="group" aria-label={t`Présence de ${name}`}>
          {choice(t`Venu·e`, came === "yes", { came: "yes" })}
          {choice(t`Absent·e`, came === "no", { came: "no" })}
        </div>
      </td>
      <td>
        <ActionIcon
          aria-label={t`Retirer ${name} de la liste`}
          tabIndex={current ? 0 : -1}
          onClick={() => unlist.mutate({ line: id })}
        >
          <IconX size="1.25rem" aria-hidden="true" />
        </ActionIcon>
      </td>
    </tr>
  );
}
