import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";

import type { AgendaItem } from "../../../bindings";
import { TitledCard, useFormat, type PlainDate } from "../../../kit";
import { Loaded, type WeekQuery } from "../../../platform";
import { NewEventDialog } from "../index";
import { upcomingDays } from "../queries/upcomingDays";
import classes from "./Upcoming.module.css";
import { UpcomingLine } from "./UpcomingLine";

/** What comes, day by day, and who is missing for it. */
export function Upcoming({ week }: { week: WeekQuery }) {
  const { t } = useLingui();
  const [planning, setPlanning] = useState(false);
  return (
    <TitledCard title={t`À venir`} more={<Link to="/events">{t`Tout l’agenda`}</Link>}>
      <Loaded query={week}>
        {(week) => <Days days={upcomingDays(week)} onPlan={() => setPlanning(true)} />}
      </Loaded>
      <Suspense>{planning && <NewEventDialog onClose={() => setPlanning(false)} />}</Suspense>
    </TitledCard>
  );
}

interface DaysProps {
  days: [PlainDate, AgendaItem[]][];
  onPlan: () => void;
}

function Days({ days, onPlan }: DaysProps) {
  if (days.length === 0)
    return (
      <div className={classes.nothing}>
        <Trans>Rien de prévu ces prochains jours.</Trans>
        <Button variant="light" onClick={onPlan}>
          <Trans>Prévoir un événement</Trans>
        </Button>
      </div>
    );
  return (
    <ol className={classes.days}>
      {days.map(([day, items]) => (
        <Day key={day} day={day} items={items} />
      ))}
    </ol>
  );
}

function Day({ day, items }: { day: PlainDate; items: readonly AgendaItem[] }) {
  const format = useFormat();
  const [said, near] = [format.date(day), format.relativeDay(day)];
  return (
    <li className={classes.day}>
      <div className={classes.when}>
        <strong>{said}</strong>
        {near !== said && <span>{near}</span>}
      </div>
      <ul className={classes.items}>
        {items.map((item) => (
          <UpcomingLine key={item.id} item={item} />
        ))}
      </ul>
    </li>
  );
}
