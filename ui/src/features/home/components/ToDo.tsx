import { Trans, useLingui } from "@lingui/react/macro";

import type { Week } from "../../../bindings";
import { TitledCard } from "../../../kit";
import { features, Loaded, type WeekQuery } from "../../../platform";
import classes from "./ToDo.module.css";

/** What is late or due, whatever feature it belongs to. */
export function ToDo({ week }: { week: WeekQuery }) {
  const { t } = useLingui();
  return (
    <TitledCard title={t`À faire`}>
      <Loaded query={week}>{(week) => <Rows week={week} />}</Loaded>
    </TitledCard>
  );
}

function Rows({ week }: { week: Week }) {
  const rows = features().flatMap(({ home }) => home?.dueRows?.(week) ?? []);
  if (rows.length === 0)
    return (
      <span className={classes.nothing}>
        <Trans>Rien ne presse : aucune tâche à rendre cette semaine, aucun compte rendu en attente.</Trans>
      </span>
    );
  return <ul className={classes.rows}>{rows}</ul>;
}
