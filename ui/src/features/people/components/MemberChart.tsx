import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

import type { TrendMonth } from "../../../bindings";
import { useFormat } from "../../../kit";
import { TrendChart } from "../../../kit/charts";

/** Members month by month, as a curve or a table, and what became of their number within a year. */
export function MemberChart({ months }: { months: readonly TrendMonth[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const now = months.at(-1)?.members ?? 0;
  const count = format.number(now);
  return (
    <TrendChart
      title={plural(now, { one: `${count} adhérent·e`, other: `${count} adhérent·es` })}
      unit={t`Adhérent·es`}
      summary={useSince(months)}
      points={months.map(({ month, members }) => ({ label: format.month(month), value: members }))}
    />
  );
}

/** How many more or fewer than a year ago; undefined while there is no year to look back on. */
function useSince(months: readonly TrendMonth[]): string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  const [then, now] = [months.at(-13), months.at(-1)];
  if (then === undefined || now === undefined) return undefined;
  const change = now.members - then.members;
  const count = format.number(Math.abs(change));
  if (change === 0) return t`autant qu’il y a un an`;
  return change > 0 ? t`${count} de plus qu’il y a un an` : t`${count} de moins qu’il y a un an`;
}
