import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Group } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash, IconUsersPlus } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";

import type { Remark, Session } from "../../../bindings";
import { useChange } from "../../../platform";
import { remarkLabels, sessionKindLabels } from "../labels";
import classes from "./Programme.module.css";
import { wallTimes } from "../actions/sessionDraft";
import { useSessionLine } from "../actions/useSessionLine";
import { SessionDetails } from "./SessionDetails";
import { SessionLine } from "./SessionLine";
import { SessionSummary } from "./SessionSummary";

interface SessionRowProps {
  session: Session;
  day: string;
  remarks: Remark[];
  onDone: (session: Session) => void;
}

/** A session of the programme: its line, who speaks, and on demand everything else. */
export function SessionRow({ session, day, remarks, onDone }: SessionRowProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const line = useSessionLine(session, day);
  const move = useChange("events.move_session", { quiet: true });
  const remove = useChange("events.remove_session");
  const name =
    session.title ||
    session.speakers.map((speaker) => speaker.name).join(", ") ||
    i18n._(sessionKindLabels[session.kind]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown"))
      move.mutate({ id: session.id, earlier: event.key === "ArrowUp" });
    else if (event.ctrlKey && event.key === "Delete") remove.mutate({ id: session.id });
    else return;
    event.preventDefault();
  };

  return (
    <section className={classes.session} data-kind={session.kind} aria-label={name}>
      <SessionLine
        values={line.values}
        typed={line.typed}
        onType={line.onType}
        name={name}
        untitled={name}
        onChange={line.save}
        onDone={(values) => {
          line.save(values);
          onDone({ ...session, ...wallTimes(session.starts ?? day, values) });
        }}
        onKeyDown={onKeyDown}
      >
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            aria-label={t`Intervenants et notes de ${name}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <IconUsersPlus size="1.25rem" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label={t`Avancer ${name} dans le programme`}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => move.mutate({ id: session.id, earlier: true })}
          >
            <IconArrowUp size="1.25rem" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label={t`Reculer ${name} dans le programme`}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => move.mutate({ id: session.id, earlier: false })}
          >
            <IconArrowDown size="1.25rem" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label={t`Retirer ${name} du programme`}
            aria-keyshortcuts="Control+Delete"
            onClick={() => remove.mutate({ id: session.id })}
          >
            <IconTrash size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </Group>
      </SessionLine>
      {!open && <SessionSummary session={session} />}
      {remarks.map((remark) => (
        <p key={remark.kind} className={classes.remark}>
          {i18n._(remarkLabels[remark.kind])}
        </p>
      ))}
      {open && <SessionDetails session={session} onClose={() => setOpen(false)} />}
    </section>
  );
}
