import { useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";

import type { ImportCounts, Verdict } from "../../../bindings";
import { useFormat } from "../../../kit";
import { verdictLabels } from "../labels";
import classes from "./VerdictTiles.module.css";

const verdicts = Object.keys(verdictLabels) as Verdict[];

interface VerdictTilesProps {
  counts: ImportCounts;
  shown: Verdict;
  onShow: (verdict: Verdict) => void;
}

/** How many rows of each kind; each tile opens its rows. */
export function VerdictTiles({ counts, shown, onShow }: VerdictTilesProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = verdicts[(verdicts.indexOf(shown) + way + verdicts.length) % verdicts.length] ?? shown;
    onShow(next);
    document.getElementById(`import-tab-${next}`)?.focus();
  }

  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its tabs
    <div role="tablist" aria-label={t`Lignes du fichier`} className={classes.tiles} onKeyDown={move}>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          role="tab"
          id={`import-tab-${verdict}`}
          aria-controls="import-rows"
          aria-selected={verdict === shown}
          tabIndex={verdict === shown ? 0 : -1}
          className={classes.tile}
          data-verdict={verdict}
          data-none={counts[verdict] === 0 || undefined}
          onClick={() => onShow(verdict)}
        >
          <span className={classes.count}>{format.number(counts[verdict])}</span>
          <span>{i18n._(verdictLabels[verdict])}</span>
        </button>
      ))}
    </div>
  );
}
