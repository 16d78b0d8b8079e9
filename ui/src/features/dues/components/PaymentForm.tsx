import { useLingui } from "@lingui/react/macro";
import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";

import type { Means, PersonId } from "../../../bindings";
import { MoneyField, type PlainDate } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { RestoredNotice, useChange, useDraft } from "../../../platform";
import { meansLabels } from "../labels";

interface PaymentFormProps {
  person: PersonId;
  /** The year that is asked about. */
  year: number;
  today: PlainDate;
  onDone: () => void;
}

/** A payment to note: an amount, and how it came; the rest stands as it most often is. */
export function PaymentForm({ person, year, today, onDone }: PaymentFormProps) {
  const { t, i18n } = useLingui();
  const empty = {
    amount_cents: null as number | null,
    means: "cheque" as Means,
    received_on: today as string | null,
    year: year as number | string,
    note: "",
  };
  const form = useForm({
    initialValues: empty,
    validate: {
      amount_cents: (value) => (value === null ? t`Écrivez le montant reçu.` : null),
      year: (value) => (typeof value === "number" ? null : t`Écrivez l’année.`),
    },
  });
  const fields = useRef<HTMLFormElement>(null);
  // Who asked for the form types the amount next.
  useEffect(() => fields.current?.querySelector("input")?.focus(), []);
  const draft = useDraft(`dues.record:${person}`, form.isDirty() ? form.values : null, form.setValues);
  const record = useChange("dues.record", { form });

  const restart = () => {
    form.setValues(empty);
    void draft.discard();
  };
  const leave = () => {
    void draft.discard();
    onDone();
  };
  const send = form.onSubmit(({ amount_cents, year: of, ...rest }) =>
    record.mutate(
      { person_id: person, amount_cents: amount_cents ?? 0, year: Number(of), ...rest },
      { onSuccess: leave },
    ),
  );

  return (
    <form ref={fields} onSubmit={send}>
      <Stack>
        <RestoredNotice draft={draft} onRestart={restart} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <MoneyField label={t`Montant`} {...form.getInputProps("amount_cents")} />
          <Select
            label={t`Moyen`}
            allowDeselect={false}
            data={(Object.keys(meansLabels) as Means[]).map((value) => ({
              value,
              label: i18n._(meansLabels[value]),
            }))}
            {...form.getInputProps("means")}
          />
        </SimpleGrid>
        <DateField label={t`Reçu le`} past {...form.getInputProps("received_on")} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t`Pour l’année`}
            thousandSeparator=""
            allowDecimal={false}
            {...form.getInputProps("year")}
          />
          <TextInput label={t`Remarque`} {...form.getInputProps("note")} />
        </SimpleGrid>
        <Group gap="sm">
          <Button type="submit" loading={record.isPending} disabled={!draft.ready}>
            {t`Noter ce paiement`}
          </Button>
          <Button variant="default" onClick={leave}>
            {t`Abandonner`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
