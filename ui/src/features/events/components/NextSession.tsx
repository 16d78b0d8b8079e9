import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useImperativeHandle, useRef, useState, type Ref } from "react";

import { useChange, useDraft } from "../../../platform";
import classes from "./Programme.module.css";
import { newSessionDraft } from "../actions/sessionDraft";
import { SessionLine, type LineValues } from "./SessionLine";

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

const emptyLine = (starts: string | null): LineValues => ({ starts, ends: null, kind: "plenary", title: "" });

/** The line that is always ready for one more session. */
export function NextSession({ event, day, from, handle }: NextSessionProps) {
  const { t } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  // Until something is typed, the line follows the programme: the session just done, and from its next change on the last one.
  const [follows, setFollows] = useState({ from, at: from });
  const [typed, setTyped] = useState<LineValues | null>(null);
  const values = typed ?? emptyLine(follows.from === from ? follows.at : from);
  const draft = useDraft(`events.add_session:${event}`, typed, setTyped);
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
        name={t`la séance suivante`}
        onChange={setTyped}
        onDone={done}
        firstField={first}
      >
        <Button
          variant="light"
          loading={add.isPending}
          disabled={values.title.trim() === ""}
          onClick={() => done(values)}
        >
          <Trans>Ajouter</Trans>
        </Button>
      </SessionLine>
    </div>
  );
}
