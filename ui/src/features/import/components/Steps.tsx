import { useLingui } from "@lingui/react/macro";
import { IconCheck } from "@tabler/icons-react";

import type { Step } from "../actions/useImport";
import classes from "./Steps.module.css";

const order: readonly Step[] = ["file", "columns", "preview", "done"];

/** Where one is on the way. */
export function Steps({ current }: { current: Step }) {
  const { t } = useLingui();
  const names: Record<Step, string> = {
    file: t`Fichier`,
    columns: t`Colonnes`,
    preview: t`Aperçu`,
    done: t`Import`,
  };
  const at = order.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t`Étapes de l’import`}>
      {order.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          aria-current={step === current ? "step" : undefined}
          data-past={index < at || undefined}
        >
          <span className={classes.number} aria-hidden="true">
            {index < at ? <IconCheck size="1rem" /> : index + 1}
          </span>
          {names[step]}
        </li>
      ))}
    </ol>
  );
}
