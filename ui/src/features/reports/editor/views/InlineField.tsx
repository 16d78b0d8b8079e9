import { useLingui } from "@lingui/react/macro";
import { useState, type ChangeEvent, type KeyboardEvent } from "react";

import { parseDate, parseTime, useCurrentDay, useFormat } from "../../../../kit";
import { focusNextField } from "../blockKeys";
import classes from "./blocks.module.css";

interface InlineFieldProps {
  /** What it is, for a screen reader and as long as it is empty. */
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  className?: string | undefined;
  required?: boolean;
  /** Lets a long text go on in a second line. */
  wraps?: boolean;
  /** Says of a text why it cannot be kept, or null. */
  refuse?: (text: string) => string | null;
}

interface Typed {
  before: string | null;
  after: string | null;
  text: string;
  wrong: string | null;
}

/** A field of a block that is edited in place, such as a name or a title. */
export function InlineField({
  label,
  value,
  onChange,
  className,
  required = false,
  wraps = false,
  refuse,
}: InlineFieldProps) {
  // What is typed is shown until the block has it, or has something else from elsewhere (undo).
  const [typed, setTyped] = useState<Typed | null>(null);
  const isCurrent = typed !== null && (typed.before === value || typed.after === value);
  const text = isCurrent ? typed.text : (value ?? "");
  const wrong = isCurrent ? typed.wrong : null;

  const take = (text: string) => {
    const wrong = text.trim() === "" ? null : (refuse?.(text.trim()) ?? null);
    const after = wrong !== null ? value : text === "" && !required ? null : text;
    setTyped({ before: value, after, text, wrong });
    if (wrong === null) onChange(after);
  };

  const field = {
    "aria-label": label,
    "aria-invalid": wrong !== null,
    title: wrong ?? undefined,
    placeholder: label,
    value: text,
    "data-lacking": (required && text.trim() === "") || undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => take(event.currentTarget.value),
    onKeyDown: leaveOnEnter,
  };
  return (
    <span
      className={`${classes.line} ${className ?? ""}`}
      data-text={text || label}
      data-wraps={wraps || undefined}
    >
      {wraps ? <textarea rows={1} {...field} /> : <input size={1} {...field} />}
    </span>
  );
}

function leaveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  focusNextField(event.currentTarget);
}

interface ParsedInlineFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  parse: (text: string) => string | null;
  format: (value: string) => string;
  problem: string;
}

function ParsedInlineField({ label, value, onChange, parse, format, problem }: ParsedInlineFieldProps) {
  const shown = value === null ? "" : format(value);
  const [typed, setTyped] = useState({ over: shown, text: shown });
  const text = typed.over === shown ? typed.text : shown;
  const setText = (text: string) => setTyped({ over: shown, text });
  const wrong = text !== "" && text !== shown && parse(text) === null;
  const keep = () => {
    if (text === shown) return;
    const read = text.trim() === "" ? null : parse(text);
    if (read === null && text.trim() !== "") return;
    onChange(read);
    if (read === value) setText(shown);
  };
  return (
    <span className={classes.line} data-text={text || label}>
      <input
        aria-label={label}
        aria-invalid={wrong}
        title={wrong ? problem : undefined}
        placeholder={label}
        value={text}
        size={1}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
          leaveOnEnter(event);
        }}
      />
    </span>
  );
}

type ValueFieldProps = Pick<InlineFieldProps, "label" | "value" | "onChange">;

/** A day, as people write it. */
export function InlineDateField(props: ValueFieldProps) {
  const { t } = useLingui();
  const { dateWithYear } = useFormat();
  const now = useCurrentDay();
  return (
    <ParsedInlineField
      {...props}
      parse={(text) => parseDate(text, { now })}
      format={dateWithYear}
      problem={t`Cette date n’est pas comprise. Écrivez-la ainsi : 7 mars 2019, ou 07/03/2019.`}
    />
  );
}

/** A time of day, as people write it. */
export function InlineTimeField(props: ValueFieldProps) {
  const { t } = useLingui();
  const { time } = useFormat();
  return (
    <ParsedInlineField
      {...props}
      parse={(text) => parseTime(text)}
      format={time}
      problem={t`Cette heure n’est pas comprise. Écrivez-la ainsi : 19 h 30.`}
    />
  );
}
