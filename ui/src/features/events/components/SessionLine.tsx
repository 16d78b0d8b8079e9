import { useLingui } from "@lingui/react/macro";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState, type KeyboardEvent, type ReactNode, type Ref } from "react";

import type { SessionKind } from "../../../bindings";
import { useFormat } from "../../../kit";
import { sessionKindLabels } from "../labels";
import classes from "./Programme.module.css";
import { parseTimeSpan, type TimeSpan } from "../actions/timeSpan";

export interface LineValues extends TimeSpan {
  kind: SessionKind;
  title: string;
}

interface SessionLineProps {
  values: LineValues;
  /** What the line is about, for those who hear it. */
  name: string;
  onChange: (values: LineValues) => void;
  /** Enter: the line is done. */
  onDone: (values: LineValues) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Stands where the title would, of a session that goes without one. */
  untitled?: string | undefined;
  firstField?: Ref<HTMLInputElement>;
  /** At the end of the line. */
  children?: ReactNode;
}

/** One session on one line: time, kind, title. Times are typed as people write them; Enter ends the line. */
export function SessionLine(props: SessionLineProps) {
  const { values, name, onChange, onDone, onKeyDown, untitled, firstField, children } = props;
  const { t, i18n } = useLingui();
  const format = useFormat();
  const said = ({ starts, ends }: TimeSpan) =>
    starts === null
      ? ""
      : ends === null
        ? format.time(starts)
        : `${format.time(starts)} – ${format.time(ends)}`;
  const [typed, setTyped] = useState<string | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const read = typed === null ? { starts: values.starts, ends: values.ends } : parseTimeSpan(typed);
  const present = (): LineValues => ({ ...values, ...(read ?? {}), title: title ?? values.title });

  const settle = () => {
    const next = present();
    if (read !== null) setTyped(null);
    setTitle(null);
    const same = (Object.keys(next) as (keyof LineValues)[]).every((key) => next[key] === values[key]);
    if (!same) onChange(next);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside, seen on their way up
    <div
      className={classes.line}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.target as HTMLElement).tagName !== "BUTTON" && read !== null) {
          event.preventDefault();
          setTyped(null);
          setTitle(null);
          onDone(present());
        } else onKeyDown?.(event);
      }}
    >
      <TextInput
        ref={firstField}
        aria-label={t`Heure de ${name}`}
        placeholder={format.time("09:30")}
        autoComplete="off"
        value={typed ?? said(values)}
        error={read === null && t`Cette heure n’est pas comprise. Écrivez-la ainsi : 9h30, ou 9h30-10h.`}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
      />
      <NativeSelect
        size="md"
        aria-label={t`Sorte de ${name}`}
        value={values.kind}
        data={Object.entries(sessionKindLabels).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) => onChange({ ...present(), kind: event.currentTarget.value as SessionKind })}
      />
      <Textarea
        className={classes.title}
        minRows={1}
        maxRows={4}
        aria-label={t`Titre de ${name}`}
        placeholder={untitled ?? t`Titre, ou ce que l’on y fera`}
        autoComplete="off"
        value={title ?? values.title}
        onChange={(event) => setTitle(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
        onBlur={settle}
      />
      {children}
    </div>
  );
}
