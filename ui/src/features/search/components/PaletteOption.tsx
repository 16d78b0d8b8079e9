import type { MouseEvent } from "react";

import type { PaletteEntry } from "../../../platform";
import { HighlightedText } from "./HighlightedText";
import classes from "./PaletteOption.module.css";

interface PaletteOptionProps {
  id: string;
  entry: PaletteEntry;
  /** The words to highlight. */
  words: string;
  active: boolean;
  /** The mouse moved to it. */
  onPoint: () => void;
  onRun: () => void;
}

/** A record, a page or a command that can be chosen. */
export function PaletteOption({ id, entry, words, active, onPoint, onRun }: PaletteOptionProps) {
  const { icon, label, detail, excerpt } = entry;
  // What comes to lie under a mouse at rest was not chosen by it.
  const onMouseMove = ({ movementX, movementY }: MouseEvent) => {
    if (movementX !== 0 || movementY !== 0) onPoint();
  };
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is handled by the field, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onMouseMove}
      onClick={onRun}
    >
      <span className={classes.mark}>{icon}</span>
      <span className={classes.label}>
        <HighlightedText text={label} words={words} />
      </span>{" "}
      {detail && <span className={classes.detail}>{detail}</span>}{" "}
      {excerpt && (
        <span className={classes.excerpt}>
          <HighlightedText text={excerpt} words={words} />
        </span>
      )}
    </div>
  );
}
