import { useLingui } from "@lingui/react/macro";
import { Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import type { Organisation } from "../../../bindings";
import { labelOptions } from "../../../kit";
import { DateField } from "../../../kit/dates";
import type { ExchangeValues } from "../actions/exchangeForm";
import { exchangeKindLabels } from "../labels";
import { EventPicker } from "./EventPicker";
import { ExchangePeople } from "./ExchangePeople";
import { PromisesFields } from "./PromisesFields";

interface ExchangeFieldsProps {
  form: UseFormReturnType<ExchangeValues>;
  organisation: Organisation;
}

/** What was said with an organisation: when, how, by whom, and what each side promised. */
export function ExchangeFields({ form, organisation }: ExchangeFieldsProps) {
  const { t, i18n } = useLingui();
  const { values } = form;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Select
          label={t`Comment ?`}
          data={labelOptions(exchangeKindLabels, (message) => i18n._(message))}
          allowDeselect={false}
          {...form.getInputProps("kind")}
        />
        <DateField
          label={t`Quel jour ?`}
          required
          {...form.getInputProps("held_on")}
          value={values.held_on}
        />
        <TextInput label={t`Lieu`} {...form.getInputProps("place")} />
      </SimpleGrid>
      <ExchangePeople form={form} organisation={organisation} />
      <Textarea
        label={t`Ce qui s’est dit`}
        description={t`Ce que chacun défend, ce qui bloque, ce qu’on peut faire ensemble.`}
        minRows={4}
        data-autofocus
        {...form.getInputProps("summary")}
      />
      <PromisesFields form={form} organisation={organisation} />
      <EventPicker
        label={t`Lors d’un événement de l’agenda ?`}
        {...form.getInputProps("event_id")}
        value={values.event_id}
      />
    </>
  );
}
