import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Text } from "@mantine/core";
import { useState } from "react";

import type { Payment } from "../../../bindings";
import { ConfirmDialog, useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import { meansLabels } from "../labels";
import classes from "./DuesSection.module.css";

/** The ledger of one person, newest first. Nothing is ever taken out of it: an error is put right by a line of its own. */
export function PaymentList({ payments }: { payments: readonly Payment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  // Kept while the dialog fades away, which still shows it.
  const [asked, setAsked] = useState<Payment>();
  const [opened, setOpened] = useState(false);
  const reverse = useChange("dues.reverse");
  if (payments.length === 0) return <Text c="dimmed">{t`Aucun paiement noté.`}</Text>;
  const amount = format.euros(asked?.amount_cents ?? 0);
  const year = asked?.year ?? 0;

  return (
    <>
      <ol className={classes.payments}>
        {payments.map((payment) => (
          <Entry
            key={payment.id}
            payment={payment}
            onReverse={() => {
              setAsked(payment);
              setOpened(true);
            }}
          />
        ))}
      </ol>
      <ConfirmDialog
        opened={opened}
        title={t`Annuler ce paiement ?`}
        confirm={t`Annuler le paiement`}
        busy={reverse.isPending}
        onCancel={() => setOpened(false)}
        onConfirm={() =>
          asked && reverse.mutate({ payment: asked.id }, { onSettled: () => setOpened(false) })
        }
      >
        <Trans>
          Les {amount} notés pour {year} restent dans le livre, avec une ligne qui les annule : on voit
          toujours ce qui s’est passé.
        </Trans>
      </ConfirmDialog>
    </>
  );
}

function Entry({ payment, onReverse }: { payment: Payment; onReverse: () => void }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { year, amount_cents, means, received_on, note, reverses, reversed } = payment;
  const amount = format.euros(amount_cents);
  const details = [
    reverses === null ? i18n._(meansLabels[means]) : t`Annulation d’un paiement`,
    received_on && format.dateWithYear(received_on),
    note,
  ];
  return (
    <li
      className={classes.payment}
      data-void={reversed ? "reversed" : reverses === null ? undefined : "reversal"}
    >
      <span className={classes.year}>{t`Pour ${year}`}</span>
      <span className={classes.amount}>{amount}</span>
      <Text span c="dimmed" size="sm">
        {details.filter(Boolean).join(" · ")}
      </Text>
      {reversed ? (
        <Badge color="gray">{t`Annulé`}</Badge>
      ) : (
        reverses === null && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onReverse}
            aria-label={t`Annuler le paiement de ${amount} pour ${year}`}
          >
            {t`Annuler`}
          </Button>
        )
      )}
    </li>
  );
}
