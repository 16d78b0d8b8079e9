import { useEffect, useRef, useState } from "react";

interface ParsedText<T> {
  value: T | null;
  onChange: (value: T | null) => void;
  /** Null when the text does not say a value. */
  parse: (text: string) => T | null;
  format: (value: T) => string;
  /** What to say at the field, and to do about it, when the text does not say a value. */
  problem: string;
}

/**
 * A field whose text is typed freely and understood on leaving it. What is not understood is neither thrown away nor passed on:
 * it stays as typed, with a sentence, and the form cannot be sent.
 */
export function useParsedText<T>({ value, onChange, parse, format, problem }: ParsedText<T>) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => (value === null ? "" : format(value)));
  const [misread, setMisread] = useState(false);

  // The value was changed from outside (a draft restored, another record): it replaces what stands in the field.
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value === null ? "" : format(value));
    setMisread(false);
  }

  useEffect(() => {
    input.current?.setCustomValidity(misread ? problem : "");
  }, [misread, problem]);

  const settle = () => {
    if (text.trim() === "") {
      setMisread(false);
      setShown(null);
      if (value !== null) onChange(null);
      return;
    }
    const read = parse(text);
    setMisread(read === null);
    if (read === null) return;
    setText(format(read));
    setShown(read);
    if (read !== value) onChange(read);
  };

  return {
    misread: misread ? problem : undefined,
    props: {
      ref: input,
      value: text,
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        setText(event.currentTarget.value);
        setMisread(false);
      },
      onBlur: settle,
      onKeyDown: (event: React.KeyboardEvent) => {
        // So that Enter sends what was just typed.
        if (event.key === "Enter") settle();
      },
    },
  };
}
