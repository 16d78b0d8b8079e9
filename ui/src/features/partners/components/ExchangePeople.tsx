import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Chip, Group, Input, Pill, SimpleGrid, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";

import type { Organisation } from "../../../bindings";
import { PersonPicker } from "../../people";
import { contactName } from "../actions/contactForm";
import { goneContacts, withoutContact, type ExchangeValues } from "../actions/exchangeForm";
import { NewContactDialog } from "./NewContactDialog";
import classes from "./Exchanges.module.css";

interface ExchangePeopleProps {
  form: UseFormReturnType<ExchangeValues>;
  organisation: Organisation;
}

/** Who took part, of both sides. Somebody of theirs who is not known yet is added on the spot. */
export function ExchangePeople({ form, organisation }: ExchangePeopleProps) {
  const { t } = useLingui();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Theirs form={form} organisation={organisation} />
      <Ours form={form} title={t`Pour la section`} />
    </SimpleGrid>
  );
}

function Theirs({ form, organisation }: ExchangePeopleProps) {
  const { t } = useLingui();
  const [creating, setCreating] = useState(false);
  // Who was added just now is not among the contacts until these are read again.
  const [added, setAdded] = useState<string[]>([]);
  const { theirs } = form.values;
  const chosen = theirs.map(({ contact_id }) => contact_id);
  // Who has left since was there all the same.
  const choices = organisation.contacts.filter(({ id, current }) => current || chosen.includes(id));
  const choose = (ids: string[]) =>
    form.setFieldValue(
      "theirs",
      ids.map(
        (contact_id) => theirs.find((one) => one.contact_id === contact_id) ?? { id: null, contact_id },
      ),
    );
  const gone = goneContacts(form.values, organisation).filter((id) => !added.includes(id));
  return (
    <Stack gap="xs" role="group" aria-label={t`De leur côté`}>
      <Input.Label labelElement="div">{t`De leur côté`}</Input.Label>
      {choices.length > 0 && (
        <Group gap="xs">
          <Chip.Group multiple value={chosen} onChange={choose}>
            {choices.map((contact) => (
              <Chip key={contact.id} value={contact.id} variant="light" size="md" radius="xl">
                {contactName(contact)}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      )}
      {gone.map((id) => (
        <Pill
          key={id}
          size="lg"
          withRemoveButton
          onRemove={() => form.setValues(withoutContact(form.values, id))}
          removeButtonProps={{
            "aria-label": t`Enlever la personne introuvable`,
            tabIndex: 0,
            "aria-hidden": false,
          }}
        >
          <Trans>(introuvable)</Trans>
        </Pill>
      ))}
      <Button variant="subtle" size="compact-md" className={classes.add} onClick={() => setCreating(true)}>
        <Trans>Ajouter un·e interlocuteur·rice</Trans>
      </Button>
      {creating && (
        <NewContactDialog
          organisation={organisation.id}
          onClose={() => setCreating(false)}
          onCreated={(id) => {
            setAdded([...added, id]);
            choose([...chosen, id]);
          }}
        />
      )}
    </Stack>
  );
}

function Ours({ form, title }: { form: UseFormReturnType<ExchangeValues>; title: string }) {
  const { t } = useLingui();
  // A new field for each person added: the last one is emptied and keeps the place.
  const [added, setAdded] = useState(0);
  const { ours } = form.values;
  const remove = (index: number) =>
    form.setFieldValue(
      "ours",
      ours.filter((_, at) => at !== index),
    );
  const removal = (name: string) => t`Enlever ${name}`;
  return (
    <Stack gap="xs">
      <PersonPicker
        key={added}
        label={title}
        placeholder={t`Ajouter quelqu’un`}
        value={null}
        onChange={(person) => {
          if (person === null) return;
          if (!ours.some((one) => one.person.id === person.id))
            form.setFieldValue("ours", [...ours, { id: null, person }]);
          setAdded(added + 1);
        }}
      />
      {ours.length > 0 && (
        <Group gap="xs">
          {ours.map(({ person }, index) => (
            <Pill
              key={person.id}
              size="lg"
              withRemoveButton
              onRemove={() => remove(index)}
              removeButtonProps={{ "aria-label": removal(person.name), tabIndex: 0, "aria-hidden": false }}
            >
              {person.name}
            </Pill>
          ))}
        </Group>
      )}
    </Stack>
  );
}
