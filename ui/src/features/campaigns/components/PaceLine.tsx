import { Trans } from "@lingui/react/macro";

import type { Pace } from "../../../bindings";
import { useFormat } from "../../../kit";

/** Where the present pace leads: “À ce rythme, 71 % au 30 juin”. */
export function PaceLine({ pace }: { pace: Pace }) {
  const format = useFormat();
  const { until, percent, reached_on: reached } = pace;
  if (until !== null && percent !== null && percent < 100) {
    const [share, day] = [format.percent(percent / 100), format.dateWithYear(until)];
    return (
      <Trans>
        À ce rythme, {share} le {day}
      </Trans>
    );
  }
  if (reached === null) return <Trans>À ce rythme, il faudra plus de dix ans</Trans>;
  const day = format.dateWithYear(reached);
  return <Trans>À ce rythme, atteint le {day}</Trans>;
}
