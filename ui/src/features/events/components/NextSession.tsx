import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useImperativeHandle, useRef, useState, type Ref } from "react";

import { useChange, useDraft } from "../../../platform";
import classes from "./Programme.module.css";
import { newSessionDraft } from "../actions/sessionDraft";
import { isTyped, nothingTyped, type LineValues, type TypedLine } from "../actions/sessionLine";
import { SessionLine } from "./SessionLine";

/** The imperative handle of the empty line. */
export interface NextSessionHandle {
  /** Focuses the empty line, which starts at this time. */
  begin(at: string | null): void;
}

interface NextSessionProps {
  event: string;
  day: string;
  /** When the last session ends. */
  from: string | null;
  handle: Ref<NextSessionHandle>;
}

/** What was typed and not added yet: what stands on the line, and the text of the field that was not left. */
interface KeptLine {
  line: LineValues | null;
  text: TypedLine;
}

const emptyLine = (starts: string | null): LineValues => ({ starts, ends: null, kind: "plenary", title: "" });

/** The line that is always ready for one more session. */
export function NextSession({ event, day, from, handle }: NextSessionProps) {
  const { t } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  // Until something is typed, the line follows the programme: the session just done, and from its next change on the last one.
  const [follows, setFollows] = useState({ from, at: from });
  const [typed, setTyped] = useState<LineValues | null>(null);
  const values = typed ?? emptyLine(follows.from === from ? follows.at : from);
  const [text, setText] = useState(nothingTyped);
  const isKept = typed !== null || isTyped(text);
  const draft = useDraft<KeptLine | LineValues>(
    `events.add_session:${event}`,
    isKept ? { line: typed, text } : null,
    (stored) => {
      // A draft from before the text of the field was kept is only what stands on the line.
      const { line, text } = "line" in stored ? stored : { line: stored, text: nothingTyped };
      setTyped(line);
      setText(text);
    },
  );
  const add = useChange("events.add_session", { quiet: true });

  useImperativeHandle(handle, () => ({
    begin(at) {
      if (values.title === "") {
        setTyped(null);
        setFollows({ from, at });
      }
      first.current?.focus();
    },
  }));

  const done = (line: LineValues) => {
    setTyped(line);
    if (line.title.trim() === "") {
      first.current?.focus();
      return;
    }
    add.mutate(
      { event, draft: newSessionDraft(line.kind, line.title, day, line) },
      {
        onSuccess: () => {
          void draft.discard();
          setTyped(null);
          setFollows({ from, at: line.ends });
          first.current?.focus();
        },
      },
    );
  };

  return (
    <div className={classes.next}>
      <SessionLine
        values={values}
        typed={text}
        onType={setText}
        name={t`la séance suivante`}
        onChange={setTyped}
        onDone={done}
        firstField={first}
      >
        <Button
          variant="light"
          loading={add.isPending}
          disabled={!draft.ready || (text.title ?? values.title).trim() === ""}
          onClick={() => done(values)}
        >
          <Trans>Ajouter</Trans>
        </Button>
      </SessionLine>
    </div>
  );
}
