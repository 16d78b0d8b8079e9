import { Trans } from "@lingui/react/macro";

import type { GoalCounter, Pace, StageCounter } from "../../../bindings";
import { Gauge, useFormat } from "../../../kit";
import classes from "./GoalGauge.module.css";
import { PaceLine } from "./PaceLine";

interface GoalGaugeProps {
  goal: GoalCounter;
  /** Beside goals that matter more: lower, and without a word as long as it will be reached in time. */
  slim?: boolean;
}

/** A goal: the gauge of its current stage, what is behind and what comes after, and where the pace leads. */
export function GoalGauge({ goal, slim = false }: GoalGaugeProps) {
  const stage = goal.stages[goal.current];
  if (stage === undefined) return null;
  const others = slim ? [] : goal.stages.filter((each) => each !== stage);
  const pace = slim && goal.pace && inTime(goal.pace) ? null : goal.pace;
  return (
    <div>
      <Gauge
        label={goal.title ?? stage.label ?? capitalize(stage.unit)}
        value={stage.value}
        goal={stage.target}
        unit={stage.unit}
        slim={slim}
      />
      {(others.length > 0 || pace !== null) && (
        <div className={classes.below}>
          {others.length > 0 && (
            <ol className={classes.stages}>
              {others.map((each) => (
                <StageLine key={each.id} stage={each} />
              ))}
            </ol>
          )}
          {pace !== null && (
            <p className={classes.pace}>
              <PaceLine pace={pace} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}

const inTime = ({ percent, reached_on }: Pace) => (percent ?? 100) >= 100 && reached_on !== null;

/** A stage that is behind, or that comes after the current one. */
function StageLine({ stage }: { stage: StageCounter }) {
  const format = useFormat();
  const [target, unit] = [format.number(stage.target), stage.unit];
  return (
    <li>
      {stage.reached ? (
        <Trans>
          {target} {unit} : atteint
        </Trans>
      ) : (
        <Trans>
          puis {target} {unit}
        </Trans>
      )}
    </li>
  );
}

/** The unit as the name of a goal that has none. */
export function capitalize(unit: string): string {
  return unit.slice(0, 1).toLocaleUpperCase() + unit.slice(1);
}
