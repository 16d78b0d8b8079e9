import { t } from "@lingui/core/macro";

import type { OpeningKey } from "../../../bindings";
import { problemMessage, useChange, type Problem } from "../../../platform";

export interface Opening {
  open(key: OpeningKey, onRefused?: () => void): void;
  pending: boolean;
  /** Why the last try failed, in words, and with what it was tried. */
  refusal: { sentence: string; with: OpeningKey["with"]; ofKey: boolean } | null;
  forget(): void;
}

/** Tries keys on the file of a section. Once one fits, the window follows by itself. */
export function useOpening(path: string): Opening {
  const { mutate, isPending, error, variables, reset } = useChange("workspace.open", {
    problemInPlace: true,
  });
  const tried = variables?.key.with;
  return {
    open: (key, onRefused) => mutate({ path, key }, { onError: () => onRefused?.() }),
    pending: isPending,
    refusal:
      error === null || tried === undefined
        ? null
        : { sentence: refusalSentence(error, tried), with: tried, ofKey: isOfKey(error) },
    forget: reset,
  };
}

/** Whether the key is at fault, and not the file. */
const isOfKey = ({ code }: Problem): boolean => code === "wrong_key" || code === "bad_recovery_code";

/** A key that does not fit means something else for each kind of key. */
function refusalSentence(problem: Problem, tried: OpeningKey["with"]): string {
  if (tried === "recovery_code" && problem.code === "wrong_key")
    return t`Ce code n’ouvre pas ce fichier : il vient d’un autre fichier, ou d’avant le dernier changement de la phrase de passe. Cherchez la feuille la plus récente.`;
  if (tried === "keychain" && problem.code === "wrong_key")
    return t`La phrase de passe a été changée depuis que cet ordinateur la retient. Saisissez la nouvelle.`;
  if (tried === "keychain" && problem.code === "no_keychain")
    return t`Cet ordinateur ne retrouve pas la clé qu’il avait retenue. Saisissez la phrase de passe.`;
  return problemMessage(problem);
}
