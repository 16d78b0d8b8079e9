import { useLingui } from "@lingui/react/macro";
import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import type { Person } from "../../../bindings";
import { PhoneText, useFormat } from "../../../kit";
import { leftReasonLabels, originLabel } from "../labels";
import { ConsentList } from "./ConsentList";
import classes from "./PersonDetails.module.css";

/** A record to be read: what is known, in the order in which it is asked for. */
export function PersonDetails({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  const { dateWithYear } = useFormat();
  const { mobile, phone, email, street, postcode, city, born_on, joined_on, left_on, left_reason, origin } =
    person;
  const noted = originLabel(origin);
  const town = [postcode, city].filter(Boolean).join(" ");
  const left = left_reason && [i18n._(leftReasonLabels[left_reason]), left_on && dateWithYear(left_on)];

  return (
    <Stack gap="xl">
      <Block title={t`Coordonnées`} empty={t`Ni téléphone, ni adresse.`}>
        {mobile && <Fact name={t`Mobile`} value={<PhoneText number={mobile} />} />}
        {phone && <Fact name={t`Fixe`} value={<PhoneText number={phone} />} />}
        {email && <Fact name={t`Courriel`} value={email} />}
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
        {joined_on && <Fact name={t`Date d’adhésion`} value={dateWithYear(joined_on)} />}
        {left && <Fact name={t`Départ`} value={left.filter(Boolean).join(", ")} />}
        {person.member_number && <Fact name={t`Numéro d’adhérent·e`} value={person.member_number} />}
        {born_on && <Fact name={t`Date de naissance`} value={dateWithYear(born_on)} />}
        {person.civility && <Fact name={t`Civilité`} value={person.civility} />}
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

function Block({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section>
      <Title order={3} mb="xs">
        {title}
      </Title>
      {children.some(Boolean) ? (
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
