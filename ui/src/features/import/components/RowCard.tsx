import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Group, Text } from "@mantine/core";

import type { ImportRow, RowIssue } from "../../../bindings";
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
        {row.verdict === "refused" && <Issues issues={row.issues} current={current} />}
      </div>
    </li>
  );
}

function Issues({ issues, current }: { issues: RowIssue[]; current: Import }) {
  const { i18n } = useLingui();
  const names = current.look?.table.columns ?? [];
  return (
    <dl className={classes.differences}>
      {issues.map((issue, index) => (
        <div key={index} className={classes.difference}>
          {issue.column !== null && <dt>{names[issue.column] ?? issue.column + 1}</dt>}
          <dd>
            {issue.text !== "" && <span className={classes.old}>{issue.text}</span>}{" "}
            {i18n._(reasonLabels[issue.reason])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
