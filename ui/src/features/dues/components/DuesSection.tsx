import { useLingui } from "@lingui/react/macro";
import { Button, Stack, Text, Title } from "@mantine/core";
import { IconCircleCheck, IconCoinEuro } from "@tabler/icons-react";
import { useState } from "react";

import type { DuesStanding, PersonId } from "../../../bindings";
import { Card, useFormat } from "../../../kit";
import { Loaded, useCommand, useToday } from "../../../platform";
import classes from "./DuesSection.module.css";
import { PaymentForm } from "./PaymentForm";
import { PaymentList } from "./PaymentList";

/** A person's dues: how they stand this year, a payment to note, and everything they ever paid. */
export function DuesSection({ person }: { person: PersonId }) {
  const { t } = useLingui();
  const [noting, setNoting] = useState(false);
  const today = useToday();
  return (
    <Loaded query={useCommand("dues.standing", { id: person })}>
      {(standing) => (
        <Stack gap="lg">
          <Card>
            <Standing standing={standing} />
          </Card>
          {noting ? (
            <PaymentForm person={person} year={standing.year} today={today} onDone={() => setNoting(false)} />
          ) : (
            <div>
              <Button
                variant={standing.state === "due" ? "light" : "default"}
                leftSection={<IconCoinEuro size="1.25rem" aria-hidden="true" />}
                onClick={() => setNoting(true)}
              >
                {t`Noter un paiement`}
              </Button>
            </div>
          )}
          <section>
            <Title order={3} mb="xs">
              {t`Paiements`}
            </Title>
            <PaymentList payments={standing.payments} />
          </section>
        </Stack>
      )}
    </Loaded>
  );
}

function Standing({ standing: { state, year, paid_cents } }: { standing: DuesStanding }) {
  const { t } = useLingui();
  const format = useFormat();
  const amount = format.euros(paid_cents);
  if (state === "paid")
    return (
      <div className={classes.standing}>
        <IconCircleCheck aria-hidden="true" className={classes.done} />
        <div>
          <Text fw={650}>{t`À jour pour ${year}`}</Text>
          <Text c="dimmed">{t`${amount} reçus pour cette année.`}</Text>
        </div>
      </div>
    );
  return (
    <div className={classes.standing}>
      <IconCoinEuro aria-hidden="true" className={state === "due" ? classes.due : classes.quiet} />
      <Text fw={650}>
        {state === "due" ? t`Cotisation ${year} attendue` : t`Aucune cotisation attendue pour ${year}`}
      </Text>
    </div>
  );
}
