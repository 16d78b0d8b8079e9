import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Stack, Textarea, TextInput, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import type { SessionPerson } from "../../../bindings";
import { ListError } from "../../../kit";
import { asProblem, call, notifyProblem } from "../../../platform";
import { searchContacts } from "../../partners";
import { PersonPicker } from "../../people";
import classes from "./Programme.module.css";
import { contactAsSessionPerson, emptySessionPerson } from "../actions/sessionDraft";

/** Splits “Nom, fonction” into the fields of a line. */
function split(typed: string, onSplit: (person: SessionPerson) => void) {
  void call("events.split_person", { typed }).then(
    (person) => {
      if (person.name !== "") onSplit(person);
    },
    (error: unknown) => notifyProblem(asProblem(error)),
  );
}

interface SessionPeopleProps {
  title: string;
  add: string;
  people: SessionPerson[];
  onChange: (people: SessionPerson[]) => void;
  /** What is wrong with one of them. */
  error?: ReactNode;
  /** Whether what they said is noted. */
  withSaid?: boolean;
}

/**
 * Those who moderate or speak, in order. Contacts of partners are proposed with their office and their organisation; “Nom, fonction”
 * in one go adds somebody from elsewhere.
 */
export function SessionPeople({ title, add, people, onChange, error, withSaid = false }: SessionPeopleProps) {
  const { t } = useLingui();
  // A new field for each person added: the last one is emptied and keeps the place.
  const [added, setAdded] = useState(0);
  const put = (index: number, change: Partial<SessionPerson>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...change } : person)));
  const addPerson = (person: SessionPerson) => {
    onChange([...people, person]);
    setAdded(added + 1);
  };
  const removal = (name: string) => t`Enlever ${name}`;
  const text = (value: string) => (value === "" ? null : value);

  return (
    <Stack gap="xs">
      <Title order={4}>{title}</Title>
      {people.map((person, index) => (
        <div key={index} className={classes.person}>
          <TextInput
            label={t`Nom`}
            value={person.name}
            readOnly={Boolean(person.person_id ?? person.contact_id)}
            onChange={(event) => put(index, { name: event.currentTarget.value })}
          />
          <TextInput
            label={t`Fonction`}
            value={person.office ?? ""}
            onChange={(event) => put(index, { office: text(event.currentTarget.value) })}
          />
          <TextInput
            label={t`Organisation`}
            value={person.organisation ?? ""}
            onChange={(event) => put(index, { organisation: text(event.currentTarget.value) })}
          />
          <ActionIcon
            mt="1.875rem"
            aria-label={removal(person.name)}
            onClick={() => onChange(people.filter((_, at) => at !== index))}
          >
            <IconX size="1.25rem" aria-hidden="true" />
          </ActionIcon>
          {withSaid && (
            <Textarea
              className={classes.said}
              label={t`Ce qui a été dit`}
              minRows={1}
              value={person.said ?? ""}
              onChange={(event) => put(index, { said: text(event.currentTarget.value) })}
            />
          )}
        </div>
      ))}
      <ListError>{error}</ListError>
      <div style={{ maxWidth: "24rem" }}>
        <PersonPicker
          key={added}
          label={add}
          placeholder={t`Nom, fonction`}
          allowName
          value={null}
          others={{
            search: searchContacts,
            onTake: (contact) => addPerson(contactAsSessionPerson(contact)),
          }}
          onChange={(picked) => {
            if (picked === null) return;
            if (picked.id === null) split(picked.name, addPerson);
            else addPerson({ ...emptySessionPerson, person_id: picked.id, name: picked.name });
          }}
        />
      </div>
    </Stack>
  );
}
