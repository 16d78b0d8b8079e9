import { useLingui } from "@lingui/react/macro";
import { Text, Title } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";

import type { Consent } from "../../../bindings";
import { useFormat } from "../../../kit";
import { consentLabels } from "../labels";
import classes from "./PersonDetails.module.css";

/** What somebody agreed to or refused, since when and how it is known. */
export function ConsentList({ consents }: { consents: readonly Consent[] }) {
  const { t, i18n } = useLingui();
  const { dateWithYear } = useFormat();
  return (
    <section>
      <Title order={3} mb="xs">{t`Accords`}</Title>
      {consents.length === 0 ? (
        <Text c="dimmed">{t`Aucune réponse notée.`}</Text>
      ) : (
        <ul className={classes.answers}>
          {consents.map(({ purpose, answer, given_on, source }) => (
            <li key={purpose} className={classes.answer}>
              {answer === "yes" ? (
                <IconCheck aria-hidden="true" className={classes.yes} />
              ) : (
                <IconX aria-hidden="true" className={classes.no} />
              )}
              <span>
                {i18n._(consentLabels[purpose])} : {answer === "yes" ? t`oui` : t`non`}
                <Text span display="block" c="dimmed" size="sm">
                  {[given_on && dateWithYear(given_on), source].filter(Boolean).join(" · ")}
                </Text>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
