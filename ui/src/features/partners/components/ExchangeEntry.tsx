import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Badge, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";

import type { Exchange } from "../../../bindings";
import { useFormat } from "../../../kit";
import { exchangeKindLabels } from "../labels";
import { promisesOfExchange, type KnownPromise } from "../queries/promises";
import { exchangeAnchor } from "./showExchange";
import classes from "./Exchanges.module.css";

/** One exchange: when and how, who was there, what was said and promised. */
export function ExchangeEntry({ exchange, onEdit }: { exchange: Exchange; onEdit: () => void }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { id, kind, held_on, place, event_id, summary, people, people_names } = exchange;
  const day = format.date(held_on);
  const named = (ours: boolean) =>
    people_names.filter((name, index) => name !== "" && Boolean(people[index]?.person_id) === ours);
  const [theirs, ours] = [named(false), named(true)].map((names) => format.list(names));
  return (
    <li id={exchangeAnchor(id)} tabIndex={-1} className={classes.exchange}>
      <div className={classes.head}>
        <div>
          <Title order={3} className={classes.when}>
            {day}
          </Title>
          <div className={classes.detail}>
            {[i18n._(exchangeKindLabels[kind]), place].filter(Boolean).join(" · ")}
            {event_id !== null && (
              <>
                {" · "}
                <Link to="/events/$event" params={{ event: event_id }}>
                  <Trans>voir l’événement</Trans>
                </Link>
              </>
            )}
          </div>
          {theirs && <div className={classes.detail}>{t`Avec ${theirs}`}</div>}
          {ours && <div className={classes.detail}>{t`Pour la section : ${ours}`}</div>}
        </div>
        <ActionIcon aria-label={t`Modifier l’échange du ${day}`} onClick={onEdit}>
          <IconPencil size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      </div>
      {summary !== null && <p className={classes.summary}>{summary}</p>}
      {exchange.promises.length > 0 && (
        <ul className={classes.promises}>
          {promisesOfExchange(exchange).map((promise) => (
            <li key={promise.id}>
              {promise.by_us ? <Trans>Nous avons promis :</Trans> : <Trans>On nous a promis :</Trans>}{" "}
              {promise.text} <PromiseBadge promise={promise} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** How a promise stands, where that is worth a word. */
function PromiseBadge({ promise: { done, late, task } }: { promise: KnownPromise }) {
  if (done)
    return (
      <Badge component="span" color="green">
        <Trans>Tenue</Trans>
      </Badge>
    );
  if (task === null)
    return (
      <Badge component="span" color="gray">
        <Trans>Tâche supprimée</Trans>
      </Badge>
    );
  if (!late) return null;
  return (
    <Badge component="span" color="rose">
      <Trans>En retard</Trans>
    </Badge>
  );
}
