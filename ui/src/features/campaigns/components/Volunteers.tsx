import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useRef, useState, type KeyboardEvent } from "react";

import type { ActionSheet, Volunteer, VolunteerAnswer } from "../../../bindings";
import { useChange } from "../../../platform";
import { PersonPicker } from "../../people";
import { PersonLink } from "./PersonLink";
import { answers } from "../words";
import classes from "./Volunteers.module.css";

const LOOKS: Record<VolunteerAnswer, string> = { asked: "honey", yes: "green", no: "rose", came: "green" };
const ORDER: readonly VolunteerAnswer[] = ["asked", "yes", "no", "came"];

/** Who was asked. On a line, one key is the answer; arrows lead from line to line. */
export function Volunteers({ sheet }: { sheet: ActionSheet }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  // A picker that was answered is drawn anew, empty and ready for the next name.
  const [asked, setAsked] = useState(0);
  const answer = useChange("actions.answer");
  const { id, needed, found } = sheet.action;
  const say = (person_id: string, said: VolunteerAnswer | null) =>
    answer.mutate({ id, person_id, answer: said });
  const letters: Record<string, VolunteerAnswer> = {
    [t({ message: "s", context: "key for: asked" })]: "asked",
    [t({ message: "o", context: "key for: yes" })]: "yes",
    [t({ message: "n", context: "key for: no" })]: "no",
    [t({ message: "v", context: "key for: came" })]: "came",
  };

  const onKeyDown = (person: string) => (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-answer]") ?? [])];
    const place = buttons.indexOf(event.currentTarget);
    const moves: Record<string, number> = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      ArrowDown: place + ORDER.length,
      ArrowUp: place - ORDER.length,
    };
    const said = letters[event.key.toLowerCase()];
    const next = moves[event.key];
    if (next !== undefined) buttons[next]?.focus();
    else if (said !== undefined) say(person, said);
    else if (event.key === "Delete") say(person, null);
    else return;
    event.preventDefault();
  };

  return (
    <section>
      <h3 className={classes.heading}>
        <Trans>Bénévoles</Trans>
        <span className={classes.count}>
          {needed > 0 && (
            <Trans>
              {found} sur {needed}
            </Trans>
          )}
        </span>
      </h3>
      <ul ref={list} className={classes.list}>
        {sheet.volunteers.map((volunteer) => (
          <VolunteerLine
            key={volunteer.person.id}
            volunteer={volunteer}
            onSay={(said) => say(volunteer.person.id, said)}
            onKeyDown={onKeyDown(volunteer.person.id)}
          />
        ))}
      </ul>
      {sheet.volunteers.length > 0 && (
        <p className={classes.hint}>
          <Trans>Au clavier : S sollicité·e, O oui, N non, V venu·e, Suppr enlève.</Trans>
        </p>
      )}
      <PersonPicker
        key={asked}
        label={t`Solliciter quelqu’un`}
        value={null}
        onChange={(person) => {
          if (!person?.id) return;
          say(person.id, "asked");
          setAsked(asked + 1);
        }}
      />
    </section>
  );
}

interface VolunteerLineProps {
  volunteer: Volunteer;
  onSay: (answer: VolunteerAnswer | null) => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

function VolunteerLine({ volunteer: { person, answer: said }, onSay, onKeyDown }: VolunteerLineProps) {
  const { t, i18n } = useLingui();
  const { name } = person;
  return (
    <li className={classes.line}>
      <span className={classes.name}>
        <PersonLink person={person} />
      </span>
      <span className={classes.answers} role="group" aria-label={t`Réponse de ${name}`}>
        {ORDER.map((each) => (
          <Button
            key={each}
            size="compact-md"
            variant={each === said ? "light" : "subtle"}
            color={each === said ? LOOKS[each] : "gray"}
            aria-pressed={each === said}
            // One stop of the tabulator a line; the arrows lead to the others.
            tabIndex={each === said ? 0 : -1}
            data-answer
            onClick={() => onSay(each)}
            onKeyDown={onKeyDown}
          >
            {i18n._(answers[each])}
          </Button>
        ))}
        <ActionIcon aria-label={t`Enlever ${name} de la liste`} onClick={() => onSay(null)}>
          <IconX size="1rem" aria-hidden="true" />
        </ActionIcon>
      </span>
    </li>
  );
}
