import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";

import type { Renewals, Trend } from "../../../bindings";
import { Gauge, Skeletons, useFormat } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { HomePart } from "./HomePart";
import classes from "./Members.module.css";

// The chart comes after the page: drawing it is no reason to wait for the rest.
const MemberChart = lazy(() => import("./MemberChart").then((module) => ({ default: module.MemberChart })));

/** Two years show a winter of renewals beside the one before. */
const MONTHS = 24;

/** How many members there are, where that leads, and how far the renewals of the year are. */
export function Members() {
  const { t } = useLingui();
  const renewals = useCommand("dues.renewals", {});
  const trend = useCommand("people.trend", { months: MONTHS });
  return (
    <HomePart title={t`Adhérent·es`} more={<Link to="/people">{t`Toutes les personnes`}</Link>}>
      <div className={classes.parts}>
        <Loaded query={renewals}>
          {(renewals) => (renewals.expected > 0 ? <RenewalsGauge renewals={renewals} /> : null)}
        </Loaded>
        <Loaded query={trend}>{(trend) => <TrendPart trend={trend} />}</Loaded>
      </div>
    </HomePart>
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
  return (
    <Suspense fallback={<Skeletons shape="lines" />}>
      <MemberChart months={months} />
    </Suspense>
  );
}
