import { Plural, Trans } from "@lingui/react/macro";

import { KeyboardHint } from "../../../kit";
import { problemMessage } from "../../../platform";
import type { SearchResults } from "../queries/useSearchResults";
import classes from "./Palette.module.css";

/** One line between the field and what it finds, always there: how many, for which words, and the keys. */
export function PaletteStatus({ results, count }: { results: SearchResults; count: number }) {
  return (
    <div className={classes.status}>
      <span role="status">
        <Sentence answer={results} count={count} />
      </span>
      <span className={classes.keys} aria-hidden="true">
        <KeyboardHint keys="↑" /> <KeyboardHint keys="↓" /> <KeyboardHint keys="enter" />
      </span>
    </div>
  );
}

function Sentence({ answer: { typed, found, problem }, count }: { answer: SearchResults; count: number }) {
  const corrected = found?.corrected ?? null;
  if (problem !== null) return problemMessage(problem);
  if (typed === "") return <Trans>Pages et commandes</Trans>;
  if (corrected !== null)
    return (
      <Trans>
        Rien pour « {typed} ». Résultats pour <strong>« {corrected} »</strong>
      </Trans>
    );
  if (count === 0) return <Trans>Rien ne correspond à « {typed} ». Essayez avec moins de lettres.</Trans>;
  return <Plural value={count} one="# résultat" other="# résultats" />;
}
