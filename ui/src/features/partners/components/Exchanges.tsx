import { Plural, Trans } from "@lingui/react/macro";
import { Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";

import type { Exchange, Organisation } from "../../../bindings";
import { useFormat } from "../../../kit";
import { ExchangeEntry } from "./ExchangeEntry";
import classes from "./Exchanges.module.css";

const EditExchangeDialog = lazy(() =>
  import("./EditExchangeDialog").then((module) => ({ default: module.EditExchangeDialog })),
);

/** What was said with an organisation, the latest first. */
export function Exchanges({ organisation }: { organisation: Organisation }) {
  const format = useFormat();
  const [editing, setEditing] = useState<Exchange>();
  const { exchanges, exchanges_total: total } = organisation;
  const hidden = total - exchanges.length;
  const count = format.number(hidden);
  if (total === 0)
    return (
      <Text c="dimmed">
        <Trans>
          Rien n’est encore noté. Après un rendez-vous ou un appel, écrivez ici ce qui s’est dit : la
          prochaine personne qui verra ce partenaire saura où vous en êtes.
        </Trans>
      </Text>
    );
  return (
    <>
      <ol className={classes.timeline}>
        {exchanges.map((exchange) => (
          <ExchangeEntry key={exchange.id} exchange={exchange} onEdit={() => setEditing(exchange)} />
        ))}
      </ol>
      {hidden > 0 && (
        <Text c="dimmed" mt="md">
          <Plural
            value={hidden}
            one={`${count} échange plus ancien n’est pas montré.`}
            other={`${count} échanges plus anciens ne sont pas montrés.`}
          />
        </Text>
      )}
      <Suspense>
        {editing && (
          <EditExchangeDialog
            exchange={editing}
            organisation={organisation}
            onClose={() => setEditing(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}
