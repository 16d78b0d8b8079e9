import { useLingui } from "@lingui/react/macro";
import { Text } from "@mantine/core";
import type { ReactNode } from "react";

import type { Organisation } from "../../../bindings";
import { PhoneText } from "../../../kit";
import classes from "./Coordinates.module.css";

/** How an organisation is reached, and what to know of it. */
export function Coordinates({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const { phone, email, website, address, note } = organisation;
  if (!phone && !email && !website && !address && !note)
    return <Text c="dimmed">{t`Ni téléphone, ni adresse.`}</Text>;
  return (
    <dl className={classes.facts}>
      {phone && <Fact name={t`Téléphone`} value={<PhoneText number={phone} />} />}
      {email && <Fact name={t`Adresse électronique`} value={email} />}
      {website && <Fact name={t`Site web`} value={website} />}
      {address && <Fact name={t`Adresse`} value={address} />}
      {note && <Fact name={t`Remarque`} value={note} />}
    </dl>
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
