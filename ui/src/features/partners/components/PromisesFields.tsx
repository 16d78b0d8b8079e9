import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Input, Stack, Text } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useRef } from "react";

import type { Organisation } from "../../../bindings";
import { ListError } from "../../../kit";
import { emptyPromise, type ExchangeValues } from "../actions/exchangeForm";
import { PromiseFields } from "./PromiseFields";
import classes from "./Exchanges.module.css";

interface PromisesFieldsProps {
  form: UseFormReturnType<ExchangeValues>;
  organisation: Organisation;
}

/** What was promised in an exchange, by us and to us, line by line. */
export function PromisesFields({ form, organisation }: PromisesFieldsProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const { promises } = form.values;
  const add = (by_us: boolean) => {
    form.insertListItem("promises", emptyPromise(by_us));
    // The new line takes the keyboard.
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>("[data-promise]") ?? [])]
        .at(-1)
        ?.querySelector("input")
        ?.focus(),
    );
  };
  return (
    <Stack gap="sm" ref={list} role="group" aria-label={t`Promesses`}>
      <div>
        <Input.Label labelElement="div">{t`Promesses`}</Input.Label>
        <Text size="sm" c="dimmed">
          <Trans>Chacune devient une tâche : elle sera tenue quand la tâche sera terminée.</Trans>
        </Text>
      </div>
      {promises.map((promise, index) => (
        <PromiseFields
          key={promise.id ?? `new ${index}`}
          form={form}
          index={index}
          promise={promise}
          contacts={organisation.contacts}
        />
      ))}
      <ListError>{form.errors.promises}</ListError>
      <Group gap="xs" className={classes.add}>
        <Button variant="light" size="compact-md" onClick={() => add(true)}>
          <Trans>Nous avons promis…</Trans>
        </Button>
        <Button variant="light" size="compact-md" onClick={() => add(false)}>
          <Trans>On nous a promis…</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
