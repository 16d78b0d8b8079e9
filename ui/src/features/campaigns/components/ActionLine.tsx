import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge, Group, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import type { ActionRow } from "../../../bindings";
import { useFormat } from "../../../kit";
import { actionStateLabels } from "../labels";
import classes from "./ActionLine.module.css";

interface ActionLineProps {
  action: ActionRow;
  onOpen: (id: string) => void;
  /** Whether its panel is open. */
  current?: boolean;
}

/** An action in a list: when, what, where, and who is still missing. */
export function ActionLine({ action, onOpen, current = false }: ActionLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const vote = action.on_eve_of?.title ?? "";
  return (
    <UnstyledButton
      className={classes.line}
      data-current={current || undefined}
      onClick={() => onOpen(action.id)}
    >
      <span className={classes.when}>{format.span(action.starts, action.ends)}</span>
      <span className={classes.what}>
        <strong>{action.title}</strong>
        {action.place !== null && <span className={classes.place}>{action.place}</span>}
      </span>
      <Group component="span" gap="xs">
        <ActionStatus action={action} />
        {action.on_eve_of !== null && (
          <span className={classes.warning} title={t`Interdit la veille et le jour d’un scrutin : ${vote}`}>
            <IconAlertTriangle size="1.125rem" aria-hidden="true" />
            <Trans>Veille ou jour de scrutin</Trans>
          </span>
        )}
      </Group>
    </UnstyledButton>
  );
}

/** How an action stands, in a word. */
export function ActionStatus({ action }: { action: ActionRow }) {
  const { i18n } = useLingui();
  if (action.state === "cancelled")
    return (
      <Badge component="span" color="gray">
        {i18n._(actionStateLabels.cancelled)}
      </Badge>
    );
  if (action.state === "done")
    return (
      <Badge component="span" color="green">
        {i18n._(actionStateLabels.done)}
      </Badge>
    );
  if (action.awaits_results)
    return (
      <Badge component="span" color="honey">
        <Trans>Résultats à noter</Trans>
      </Badge>
    );
  if (action.missing > 0)
    return (
      <Badge component="span" color="rose">
        <Plural value={action.missing} one="# personne manque" other="# personnes manquent" />
      </Badge>
    );
  if (action.needed === 0) return null;
  return (
    <Badge component="span" color="green">
      <Trans>Au complet</Trans>
    </Badge>
  );
}
