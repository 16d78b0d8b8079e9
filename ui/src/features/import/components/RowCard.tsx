import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Group, Text } from "@mantine/core";

import type { ImportRow, Trouble } from "../../../bindings";
import { useFormat } from "../../../kit";
import type { Import } from "../actions/useImport";
import { reasonLabels } from "../labels";
import { Brief, Differences } from "./Differences";
import { Doubt } from "./Doubt";
import classes from "./RowList.module.css";

/** A row of the file, and what becomes of it. */
export function RowCard({ row, current }: { row: ImportRow; current: Import }) {
  const { t } = useLingui();
  const format = useFormat();
  const number = format.number(row.row);
  return (
    <li className={classes.row}>
      <span className={classes.number}>{t`Ligne ${number}`}</span>
      <div>
        <div className={classes.name}>{row.name || t`Sans nom`}</div>
        {row.verdict === "doubtful" && <Brief differences={row.differences} />}
        <Group gap="xs">
          {row.chosen && <Badge variant="light">{t`Votre choix`}</Badge>}
          {row.shares_email && <Badge variant="light" color="gray">{t`Adresse partagée`}</Badge>}
        </Group>
      </div>
      <div>
        {row.verdict === "new" && <Brief differences={row.differences} />}
        {row.verdict === "changed" && <Differences differences={row.differences} />}
        {row.verdict === "same" && (
          <Text c="dimmed">
            <Trans>Déjà dans Ruche.</Trans>
          </Text>
        )}
        {row.verdict === "doubtful" && <Doubt row={row} current={current} />}
        {row.verdict === "refused" && <Troubles troubles={row.troubles} current={current} />}
      </div>
    </li>
  );
}

function Troubles({ troubles, current }: { troubles: Trouble[]; current: Import }) {
  const { i18n } = useLingui();
  const names = current.look?.table.columns ?? [];
  return (
    <dl className={classes.differences}>
      {troubles.map((trouble, index) => (
        <div key={index} className={classes.difference}>
          {trouble.column !== null && <dt>{names[trouble.column] ?? trouble.column + 1}</dt>}
          <dd>
            {trouble.text !== "" && <span className={classes.old}>{trouble.text}</span>}{" "}
            {i18n._(reasonLabels[trouble.reason])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
