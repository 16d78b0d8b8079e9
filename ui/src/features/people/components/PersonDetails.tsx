import { useLingui } from "@lingui/react/macro";
import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import { Children, type ReactNode } from "react";

import type { Person } from "../../../bindings";
import { PhoneText, useFormat } from "../../../kit";
import { personFields, plainPersonFields, type PlainPersonField } from "../../../platform";
import { leftReasonLabels, originLabel } from "../labels";
import { ConsentList } from "./ConsentList";
import classes from "./PersonDetails.module.css";

/** Shown together, as on an envelope. */
const ADDRESS: readonly PlainPersonField[] = ["street", "postcode", "city"];

/** A record to be read: what is known, in the order in which it is asked for. */
export function PersonDetails({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  const { dateWithYear } = useFormat();
  const { street, postcode, city, born_on, joined_on, left_on, left_reason, origin } = person;
  const noted = originLabel(origin);
  const town = [postcode, city].filter(Boolean).join(" ");
  const left = left_reason && [i18n._(leftReasonLabels[left_reason]), left_on && dateWithYear(left_on)];

  const label = (name: keyof typeof personFields) => i18n._(personFields[name].label);

  /** The texts of a group that have nothing of their own. */
  const texts = (group: (typeof personFields)[PlainPersonField]["group"]) =>
    plainPersonFields.map((name) => {
      const text = person[name];
      const field = personFields[name];
      if (field.group !== group || !text || ADDRESS.includes(name)) return null;
      return (
        <Fact
          key={name}
          name={"short" in field ? i18n._(field.short) : label(name)}
          value={field.input === "tel" ? <PhoneText number={text} /> : text}
        />
      );
    });

  return (
    <Stack gap="xl">
      <Block title={t`Coordonnées`} empty={t`Ni téléphone, ni adresse.`}>
        {...texts("coordinates")}
        {(street || town) && (
          <Fact
            name={t`Adresse`}
            value={
              <address className={classes.address}>
                {street && `${street}\n`}
                {town}
              </address>
            }
          />
        )}
      </Block>
      <Block title={t`Adhésion`} empty={t`Aucune date notée.`}>
        {joined_on && <Fact name={label("joined_on")} value={dateWithYear(joined_on)} />}
        {left && <Fact name={t`Départ`} value={left.filter(Boolean).join(", ")} />}
        {born_on && <Fact name={label("born_on")} value={dateWithYear(born_on)} />}
        {person.civility && <Fact name={label("civility")} value={person.civility} />}
        {...texts("identity")}
      </Block>
      {person.tags.length > 0 && (
        <section>
          <Title order={3} mb="xs">{t`Thèmes et groupes`}</Title>
          <Group gap="xs">
            {person.tags.map((tag) => (
              <Badge key={tag} color="gray">
                {tag}
              </Badge>
            ))}
          </Group>
        </section>
      )}
      <ConsentList consents={person.consents} />
      {person.note && (
        <section>
          <Title order={3} mb="xs">{t`Remarque`}</Title>
          <Text className={classes.note}>{person.note}</Text>
        </section>
      )}
      {origin !== "" && (
        <Text c="dimmed" size="sm">
          {noted ? i18n._(noted) : t`Origine de la fiche : ${origin}`}
        </Text>
      )}
    </Stack>
  );
}

function Block({ title, empty, children }: { title: string; empty: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {Children.toArray(children).length > 0 ? (
        <dl className={classes.facts}>{children}</dl>
      ) : (
        <Text c="dimmed">{empty}</Text>
      )}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
