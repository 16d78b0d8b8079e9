import { useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";

import type { SessionDraft } from "../../../bindings";
import { useFormat } from "../../../kit";
import { noteKindLabels } from "../labels";
import classes from "./Programme.module.css";
import { personWithOffice } from "../actions/sessionDraft";

type Summarised = Pick<SessionDraft, "moderators" | "speakers" | "notes" | "note" | "place">;

/** Who moderates and speaks, what was said and noted, in short. */
export function SessionSummary({ session }: { session: Summarised }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { moderators, speakers, notes, note, place } = session;
  if (moderators.length + speakers.length + notes.length === 0 && !note && !place) return null;
  const leading = format.list(moderators.map(personWithOffice));
  return (
    <div className={classes.people}>
      {place && <p className={classes.soft}>{place}</p>}
      {moderators.length > 0 && <p className={classes.soft}>{t`Animation : ${leading}`}</p>}
      {speakers.map((speaker, index) => (
        <p key={index}>
          {personWithOffice(speaker)}
          {speaker.said && <span className={classes.soft}> – {speaker.said}</span>}
        </p>
      ))}
      {note && <p className={classes.soft}>{note}</p>}
      {notes.map((line, index) => (
        <p key={index} className={classes.soft}>
          {line.kind !== "text" && (
            <Badge component="span" mr="xs" color={line.kind === "follow_up" ? "rose" : "honey"}>
              {i18n._(noteKindLabels[line.kind])}
            </Badge>
          )}
          {line.speaker && `${line.speaker} : `}
          {line.text}
        </p>
      ))}
    </div>
  );
}
