import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

import { passphraseStrength, type Strength } from "../actions/passphraseStrength";
import classes from "./StrengthHint.module.css";

const STEPS: Record<Strength, number> = { short: 0, weak: 1, fair: 2, good: 3 };

interface StrengthHintProps {
  passphrase: string;
  /** The fewest characters of a passphrase. */
  minLength: number;
}

/** How well the passphrase that is being typed would resist, and how to make it better. */
export function StrengthHint({ passphrase, minLength }: StrengthHintProps) {
  const strength = passphraseStrength(passphrase, minLength);
  return (
    <div className={classes.hint} data-strength={strength}>
      <span className={classes.steps} aria-hidden="true" hidden={passphrase === ""}>
        {[1, 2, 3].map((step) => (
          <span key={step} className={classes.step} data-reached={step <= STEPS[strength] || undefined} />
        ))}
      </span>
      <span aria-live="polite">{passphrase === "" ? null : sentences(minLength)[strength]}</span>
    </div>
  );
}

const sentences = (minLength: number): Record<Strength, ReactNode> => ({
  short: <Trans>Encore trop courte : {minLength} caractères au moins.</Trans>,
  weak: <Trans>Fragile : un programme la trouverait vite. Ajoutez un ou deux mots.</Trans>,
  fair: <Trans>Convenable. Avec quatre mots sans rapport entre eux, elle serait solide.</Trans>,
  good: <Trans>Solide, si ces mots vous sont venus au hasard et ne sont écrits nulle part.</Trans>,
});
