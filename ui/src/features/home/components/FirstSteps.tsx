import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Suspense, useState, type ReactNode } from "react";

import { Card, Honeycomb } from "../../../kit";
import { NewCampaignDialog } from "../../campaigns";
import { NewEventDialog } from "../../events";
import classes from "./FirstSteps.module.css";

/** What a new section begins with, in an order that need not be kept. */
export function FirstSteps() {
  const { t } = useLingui();
  const [creating, setCreating] = useState<"campaign" | "event">();
  const close = () => setCreating(undefined);
  return (
    <section aria-labelledby="first-steps">
      <div className={classes.welcome}>
        <Honeycomb className={classes.honeycomb} />
        <div>
          <Title order={2} id="first-steps">
            <Trans>Votre section est prête</Trans>
          </Title>
          <p>
            <Trans>
              Trois premiers pas, dans l’ordre que vous voulez. Ensuite, cette page dira chaque jour ce que la
              section attend de vous.
            </Trans>
          </p>
        </div>
      </div>
      <ol className={classes.steps}>
        <Step
          title={t`Faites entrer le fichier des adhérent·es`}
          button={
            <Button component={Link} to="/people/import">
              <Trans>Importer un fichier</Trans>
            </Button>
          }
        >
          <Trans>
            Un tableau tel que vous l’avez reçu suffit. Vous voyez tout avant que rien ne soit écrit, et tout
            s’annule d’un coup.
          </Trans>
        </Step>
        <Step
          title={t`Ouvrez un chantier`}
          button={
            <Button variant="default" onClick={() => setCreating("campaign")}>
              <Trans>Commencer un chantier</Trans>
            </Button>
          }
        >
          <Trans>
            Une campagne avec un objectif chiffré, une équipe, des tâches et des actions de terrain. Plusieurs
            peuvent avancer ensemble.
          </Trans>
        </Step>
        <Step
          title={t`Prévoyez un événement`}
          button={
            <Button variant="default" onClick={() => setCreating("event")}>
              <Trans>Prévoir un événement</Trans>
            </Button>
          }
        >
          <Trans>
            Réunion de section, réunion publique, rassemblement : le programme, qui est invité, et le compte
            rendu après.
          </Trans>
        </Step>
      </ol>
      <Suspense>
        {creating === "campaign" && <NewCampaignDialog onClose={close} />}
        {creating === "event" && <NewEventDialog onClose={close} />}
      </Suspense>
    </section>
  );
}

interface StepProps {
  title: string;
  button: ReactNode;
  children: ReactNode;
}

function Step({ title, button, children }: StepProps) {
  return (
    <li>
      <Card>
        <div className={classes.step}>
          <Title order={3}>{title}</Title>
          <p>{children}</p>
          {button}
        </div>
      </Card>
    </li>
  );
}
