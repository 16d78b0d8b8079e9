import { normalizeForSearch } from "../../../kit";
import classes from "./HighlightedText.module.css";

interface HighlightedTextProps {
  text: string;
  /** The words that were searched. */
  words: string;
}

/** A text in which words that begin like the searched ones are highlighted. */
export function HighlightedText({ text, words }: HighlightedTextProps) {
  const wanted = normalizeForSearch(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found = (part: string) => wanted.some((word) => normalizeForSearch(part).startsWith(word));
  // Words and what stands between them, by turns.
  return text.split(/([\p{L}\p{N}]+)/u).map((part, index) =>
    index % 2 === 1 && found(part) ? (
      <mark key={index} className={classes.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
