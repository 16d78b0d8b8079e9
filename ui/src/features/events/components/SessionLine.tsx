import { useLingui } from "@lingui/react/macro";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { KeyboardEvent, ReactNode, Ref } from "react";

import type { SessionKind } from "../../../bindings";
import { useFormat } from "../../../kit";
import { sessionKindLabels } from "../labels";
import classes from "./Programme.module.css";
import { isSameLine, leaveLine, type LineValues, type TypedLine } from "../actions/sessionLine";
import type { TimeSpan } from "../actions/timeSpan";

interface SessionLineProps {
  values: LineValues;
  typed: TypedLine;
  onType: (typed: TypedLine) => void;
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
  const { values, typed, onType, name, onChange, onDone, onKeyDown, untitled, firstField, children } = props;
  const { t, i18n } = useLingui();
  const format = useFormat();
  const said = ({ starts, ends }: TimeSpan) =>
    starts === null
      ? ""
      : ends === null
        ? format.time(starts)
        : `${format.time(starts)} – ${format.time(ends)}`;
  const left = leaveLine(values, typed);
  const settle = () => {
    if (!isSameLine(left.values, values)) onChange(left.values);
    onType(left.typed);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside, seen on their way up
    <div
      className={classes.line}
      onKeyDown={(event) => {
        if (
          event.key === "Enter" &&
          (event.target as HTMLElement).tagName !== "BUTTON" &&
          left.span !== null
        ) {
          event.preventDefault();
          onDone(left.values);
          onType(left.typed);
        } else onKeyDown?.(event);
      }}
    >
      <TextInput
        ref={firstField}
        aria-label={t`Heure de ${name}`}
        placeholder={format.time("09:30")}
        autoComplete="off"
        value={typed.time ?? said(values)}
        error={left.span === null && t`Cette heure n’est pas comprise. Écrivez-la ainsi : 9h30, ou 9h30-10h.`}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onType({ ...typed, time: event.currentTarget.value })}
        onBlur={settle}
      />
      <NativeSelect
        size="md"
        aria-label={t`Sorte de ${name}`}
        value={values.kind}
        data={Object.entries(sessionKindLabels).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) => onChange({ ...left.values, kind: event.currentTarget.value as SessionKind })}
      />
      <Textarea
        className={classes.title}
        minRows={1}
        maxRows={4}
        aria-label={t`Titre de ${name}`}
        placeholder={untitled ?? t`Titre, ou ce que l’on y fera`}
        autoComplete="off"
        value={typed.title ?? values.title}
        onChange={(event) => onType({ ...typed, title: event.currentTarget.value.replace(/\s*\n\s*/g, " ") })}
        onBlur={settle}
      />
      {children}
    </div>
  );
}
