import { useLingui } from "@lingui/react/macro";

import { useFormat } from "./format";
import classes from "./Gauge.module.css";

export interface Stage {
  /** The number at which it is reached. */
  at: number;
  label: string;
}

interface GaugeProps {
  /** What is counted. */
  label: string;
  value: number;
  goal: number;
  /** Of what: “signatures”. */
  unit?: string;
  /** Marks on the way. */
  stages?: readonly Stage[];
  /** Beside others that matter more: quieter, and lower. */
  slim?: boolean;
}

/** A number on its way to a goal, in figures and as a bar: “103 sur 185”. */
export function Gauge({ label, value, goal, unit, stages = [], slim = false }: GaugeProps) {
  const { t } = useLingui();
  const format = useFormat();
  const share = goal > 0 ? Math.max(0, Math.min(1, value / goal)) : 0;
  const [done, whole] = [format.number(value), format.number(goal)];
  return (
    <div className={classes.gauge} data-reached={value >= goal || undefined} data-slim={slim || undefined}>
      <div className={classes.figures}>
        <span className={classes.label}>{label}</span>
        <span>
          <strong className={classes.value}>{done}</strong> {t`sur ${whole}`} {unit}
        </span>
      </div>
      <div
        className={classes.bar}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={goal}
        aria-valuenow={Math.min(value, goal)}
        aria-valuetext={[t`${done} sur ${whole}`, unit].filter(Boolean).join(" ")}
      >
        {share > 0 && <div className={classes.fill} style={{ width: `${share * 100}%` }} />}
        {stages
          .filter(({ at }) => at > 0 && at < goal)
          .map(({ at }) => (
            <div key={at} className={classes.stage} style={{ insetInlineStart: `${(at / goal) * 100}%` }} />
          ))}
      </div>
      {stages.length > 0 && (
        <ol className={classes.stages}>
          {stages.map(({ at, label: stage }) => (
            <li key={at} data-reached={value >= at || undefined}>
              {stage} · {format.number(at)}
              {value >= at && <> · {t`atteint`}</>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
