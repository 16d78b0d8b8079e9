import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Select, SimpleGrid, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconX } from "@tabler/icons-react";

import type { Contact } from "../../../bindings";
import { DateField } from "../../../kit/dates";
import { PersonPicker } from "../../people";
import { contactName } from "../actions/contactForm";
import type { ExchangeValues, PromiseValues } from "../actions/exchangeForm";
import classes from "./Exchanges.module.css";

interface PromiseFieldsProps {
  form: UseFormReturnType<ExchangeValues>;
  index: number;
  promise: PromiseValues;
  contacts: readonly Contact[];
}

/** A promise while it is typed: what, by whom, until when. */
export function PromiseFields({ form, index, promise, contacts }: PromiseFieldsProps) {
  const { t } = useLingui();
  const { by_us, contact_id, text } = promise;
  const field = <Key extends keyof PromiseValues>(key: Key) =>
    form.getInputProps(`promises.${index}.${key}`) as { onChange: (value: unknown) => void };
  const number = index + 1;
  const name = text.trim() === "" ? t`la promesse ${number}` : `« ${text} »`;
  const choices = contacts
    .filter(({ id, current }) => current || id === contact_id)
    .map((contact) => ({ value: contact.id, label: contactName(contact) }));
  return (
    <div className={classes.promise} data-promise role="group" aria-label={t`Promesse ${number}`}>
      <div className={classes.promiseText}>
        <TextInput
          label={by_us ? t`Nous avons promis` : t`On nous a promis`}
          placeholder={by_us ? t`Envoyer notre projet d’appel commun` : t`Prêter la grande salle`}
          {...field("text")}
          value={text}
        />
        <ActionIcon aria-label={t`Enlever ${name}`} onClick={() => form.removeListItem("promises", index)}>
          <IconX size="1.25rem" aria-hidden="true" />
        </ActionIcon>
      </div>
      <SimpleGrid cols={{ base: 1, xs: by_us ? 2 : 3 }}>
        {!by_us && (
          <Select
            label={t`Qui l’a promis ?`}
            data={choices}
            clearable
            clearButtonProps={{ "aria-label": t`Enlever la personne qui a promis` }}
            {...field("contact_id")}
            value={contact_id}
          />
        )}
        <PersonPicker
          label={by_us ? t`Qui s’en charge ?` : t`Qui y veille ?`}
          {...field("person")}
          value={promise.person}
        />
        <DateField label={t`Pour quand ?`} {...field("due_on")} value={promise.due_on} />
      </SimpleGrid>
    </div>
  );
}
