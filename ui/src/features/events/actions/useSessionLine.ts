import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Revision, Session } from "../../../bindings";
import { useDraft, useEdit } from "../../../platform";
import { sessionValueLabels } from "../labels";
import { sessionLineFields, timeSpanOf, wallTimes, type SessionLineFields } from "./sessionDraft";
import { isSameLine, isTyped, leaveLine, nothingTyped, type LineValues, type TypedLine } from "./sessionLine";

interface KeptLine {
  /** What stood there when the person began to type, or what they saved since. */
  base: { revision: Revision; fields: SessionLineFields };
  values: LineValues;
  typed: TypedLine;
  /** Whether everything is that of the base because it was saved. */
  saved: boolean;
}

export interface SessionLineInPlace {
  values: LineValues;
  typed: TypedLine;
  onType(typed: TypedLine): void;
  /** Sends what was changed on the line. */
  save(values: LineValues): void;
}

const lineValues = ({ kind, title, ...span }: SessionLineFields): LineValues => ({
  ...timeSpanOf(span),
  kind,
  title,
});

/**
 * The line of a session, edited where it stands: what is typed is kept through lock, crash and restart. What the person had no time to
 * leave is saved when the programme is shown again.
 */
export function useSessionLine(session: Session, day: string): SessionLineInPlace {
  const { id, revision } = session;
  const edit = useEdit("events.edit_session", { quiet: true, valueLabels: sessionValueLabels });
  const recorded = lineValues(session);
  const [kept, setKept] = useState<KeptLine | null>(null);
  // What stands there now, also for what comes before the line is drawn again, and for an answer.
  const present = useRef<KeptLine | null>(null);
  const show = (next: KeptLine | null) => {
    present.current = next;
    setKept(next);
  };
  // What was saved is shown until the session has been read again.
  const current = (line: KeptLine | null) =>
    line?.saved === true && line.base.revision !== revision ? null : line;
  const begun = (): KeptLine =>
    current(present.current) ?? {
      base: { revision, fields: sessionLineFields(session) },
      values: recorded,
      typed: nothingTyped,
      saved: false,
    };
  const shown = current(kept);
  const name = `events.edit_session_line:${id}`;
  const draft = useDraft<KeptLine>(name, shown === null || shown.saved ? null : shown, show);

  const save = (values: LineValues) => {
    if (isSameLine(values, recorded) && current(present.current) === null) return;
    const line = { ...begun(), values, saved: false };
    show(line);
    const { kind, title, ...span } = values;
    const fields = { kind, title, ...wallTimes(session.starts ?? day, span) };
    edit.save(id, line.base, fields, (value) => {
      const now = present.current;
      if (now === null) return;
      const isSaved = isSameLine(now.values, values) && !isTyped(now.typed);
      if (isSaved) void draft.discard();
      show(
        isSaved && value === null
          ? null
          : { ...now, base: { revision: line.base.revision, fields }, saved: isSaved },
      );
    });
  };
  const onType = (typed: TypedLine) => {
    const line = { ...begun(), typed };
    const isAsBefore = !isTyped(typed) && isSameLine(line.values, lineValues(line.base.fields));
    if (!isAsBefore) show({ ...line, saved: false });
    // One that was saved stays until the session has been read again.
    else if (!line.saved) show(null);
  };
  const saveRestored = useEffectEvent(() => {
    if (present.current === null) return;
    const left = leaveLine(present.current.values, present.current.typed);
    save(left.values);
    onType(left.typed);
  });
  useEffect(() => {
    if (draft.restored) saveRestored();
  }, [draft.restored]);

  return { values: shown?.values ?? recorded, typed: shown?.typed ?? nothingTyped, onType, save };
}
