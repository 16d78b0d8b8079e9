import { Trans } from "@lingui/react/macro";

import type { GoalCounter, StageCounter } from "../../../bindings";
import { Gauge, useFormat } from "../../../kit";
import classes from "./GoalGauge.module.css";
import { PaceLine } from "./PaceLine";

/** A goal: the gauge of its current stage, what is behind and what comes after, and where the pace leads. */
export function GoalGauge({ goal }: { goal: GoalCounter }) {
  const stage = goal.stages[goal.current];
  if (stage === undefined) return null;
  return (
    <div>
      <Gauge
        label={goal.title ?? stage.label ?? capital(stage.unit)}
        value={stage.value}
        goal={stage.target}
        unit={stage.unit}
      />
      <div className={classes.below}>
        {goal.stages.length > 1 && (
          <ol className={classes.stages}>
            {goal.stages.map((each, place) => (
              <StageLine key={each.id} stage={each} current={place === goal.current} />
            ))}
          </ol>
        )}
        {goal.pace && (
          <p className={classes.pace}>
            <PaceLine pace={goal.pace} />
          </p>
        )}
      </div>
    </div>
  );
}

function StageLine({ stage, current }: { stage: StageCounter; current: boolean }) {
  const format = useFormat();
  const [target, unit] = [format.number(stage.target), stage.unit];
  return (
    <li data-current={current || undefined} aria-current={current ? "step" : undefined}>
      {stage.reached ? (
        <Trans>
          {target} {unit} : atteint
        </Trans>
      ) : (
        <>
          {target} {unit}
        </>
      )}
    </li>
  );
}

/** The unit as the name of a goal that has none. */
export function capital(unit: string): string {
  return unit.slice(0, 1).toLocaleUpperCase() + unit.slice(1);
}
