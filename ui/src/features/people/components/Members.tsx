import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

import type { Renewals, Trend } from "../../../bindings";
import { Gauge, TitledCard, useFormat } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { TREND } from "../queries/prefetchMembers";
import { MemberChart } from "./MemberChart";
import classes from "./Members.module.css";

/** How many members there are, where that leads, and how far the renewals of the year are. */
export function Members() {
  const { t } = useLingui();
  const renewals = useCommand("dues.renewals", {});
  const trend = useCommand("people.trend", TREND);
  return (
    <TitledCard title={t`Adhérent·es`} more={<Link to="/people">{t`Toutes les personnes`}</Link>}>
      <div className={classes.parts}>
        <Loaded query={renewals}>
          {(renewals) => (renewals.expected > 0 ? <RenewalsGauge renewals={renewals} /> : null)}
        </Loaded>
        <Loaded query={trend}>{(trend) => <TrendPart trend={trend} />}</Loaded>
      </div>
    </TitledCard>
  );
}

function RenewalsGauge({ renewals: { year, paid, expected, due } }: { renewals: Renewals }) {
  const { t } = useLingui();
  const format = useFormat();
  const count = format.number(due);
  return (
    <div>
      <Gauge label={t`Cotisations ${year}`} value={paid} goal={expected} unit={t`à jour`} />
      <div className={classes.below}>
        {due === 0 ? (
          <Trans>Tout le monde est à jour.</Trans>
        ) : (
          <Link to="/people" search={{ categories: ["member"], dues: "due" }}>
            <Plural
              value={due}
              one={`${count} personne à relancer`}
              other={`${count} personnes à relancer`}
            />
          </Link>
        )}
      </div>
    </div>
  );
}

function TrendPart({ trend: { months } }: { trend: Trend }) {
  if (months.every(({ members }) => members === 0))
    return (
      <span className={classes.soft}>
        <Trans>Personne n’est encore adhérent·e dans cette section.</Trans>
      </span>
    );
  return <MemberChart months={months} />;
}
