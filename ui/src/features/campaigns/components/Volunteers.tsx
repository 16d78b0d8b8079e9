import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";

import type { ActionSheet, Volunteer, VolunteerAnswer } from "../../../bindings";
import { useChange } from "../../../platform";
import { PersonPicker } from "../../people";
import { PersonLink } from "./PersonLink";
import { answerLabels } from "../labels";
import classes from "./Volunteers.module.css";

const LOOKS: Record<VolunteerAnswer, string> = { asked: "honey", yes: "green", no: "rose", came: "green" };
const ORDER: readonly VolunteerAnswer[] = ["asked", "yes", "no", "came"];

/** Who was asked. On a line, one key is the answer; arrows lead from line to line. */
export function Volunteers({ sheet }: { sheet: ActionSheet }) {
  const { t } = useLingui();
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
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

  /** Takes somebody off the list; the keyboard goes on from the next line, or else the one before, or else the field. */
  const remove = (person: string) => {
    const lines = [...(list.current?.children ?? [])];
    const place = sheet.volunteers.findIndex((volunteer) => volunteer.person.id === person);
    const near = lines[place + 1] ?? lines[place - 1];
    const next = near
      ? near.querySelector<HTMLElement>("[data-answer][aria-pressed=true]")
      : section.current?.querySelector<HTMLElement>("input");
    next?.focus();
    say(person, null);
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
    else if (event.key === "Delete") remove(person);
    else return;
    event.preventDefault();
  };

  return (
    <section ref={section}>
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
            onRemove={() => remove(volunteer.person.id)}
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
        label={t`Solliciter quelqu’un`}
        value={null}
        onChange={(person) => person?.id && say(person.id, "asked")}
      />
    </section>
  );
}

interface VolunteerLineProps {
  volunteer: Volunteer;
  onSay: (answer: VolunteerAnswer) => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

function VolunteerLine({
  volunteer: { person, answer: said },
  onSay,
  onRemove,
  onKeyDown,
}: VolunteerLineProps) {
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
            {i18n._(answerLabels[each])}
          </Button>
        ))}
        <ActionIcon aria-label={t`Enlever ${name} de la liste`} onClick={onRemove}>
          <IconX size="1rem" aria-hidden="true" />
        </ActionIcon>
      </span>
    </li>
  );
}
