import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Badge, Button, Group, Stack } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";

import type { Organisation } from "../../../bindings";
import { Page, useFormat, useLetterKeys } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { Contacts } from "../components/Contacts";
import { Coordinates } from "../components/Coordinates";
import { EditPartnerDialog } from "../components/EditPartnerDialog";
import { EventsAndReports } from "../components/EventsAndReports";
import { Exchanges } from "../components/Exchanges";
import { NewContactDialog } from "../components/NewContactDialog";
import { NewExchangeDialog } from "../components/NewExchangeDialog";
import { PartnerCampaigns } from "../components/PartnerCampaigns";
import { PartnerHistory } from "../components/PartnerHistory";
import { PartnerMenu } from "../components/PartnerMenu";
import { PartnerPart } from "../components/PartnerPart";
import { Promises } from "../components/Promises";
import { organisationKindLabels } from "../labels";
import { fulfilledPromises, openPromises } from "../queries/promises";
import classes from "./PartnerPage.module.css";

/** One organisation whole: whom to call there, what was said and promised, what is done together. */
export function PartnerPage() {
  const { id = "" } = useParams({ strict: false });
  const { t } = useLingui();
  return (
    <Loaded
      query={useCommand("partners.get", { id })}
      skeleton={
        <Page title={t`Partenaire`}>
          <span />
        </Page>
      }
    >
      {(organisation) => <OnePartner key={id} organisation={organisation} />}
    </Loaded>
  );
}

function OnePartner({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<"edit" | "contact" | "exchange">();
  const close = () => setDialog(undefined);
  const [open, fulfilled] = [openPromises(organisation), fulfilledPromises(organisation)];
  const listed = new Set(organisation.exchanges.map((exchange) => exchange.id));
  useLetterKeys({
    e: () => setDialog("exchange"),
    i: () => setDialog("contact"),
    m: () => setDialog("edit"),
  });
  return (
    <Page
      title={organisation.name}
      subtitle={<Standing organisation={organisation} />}
      breadcrumb={[
        <Anchor key="partners" component={Link} to="/partners">
          <Trans>Partenaires</Trans>
        </Anchor>,
      ]}
      actions={
        <>
          <PartnerMenu organisation={organisation} onEdit={() => setDialog("edit")} />
          <Button onClick={() => setDialog("exchange")} aria-keyshortcuts="e">
            <Trans>Noter un échange</Trans>
          </Button>
        </>
      }
    >
      <div className={classes.around}>
        <div className={classes.columns}>
          <Stack gap="xl">
            {open.length + fulfilled.length > 0 && (
              <PartnerPart title={t`Promesses`}>
                <Promises open={open} fulfilled={fulfilled} listed={listed} />
              </PartnerPart>
            )}
            <PartnerPart title={t`Échanges`}>
              <Exchanges organisation={organisation} />
            </PartnerPart>
          </Stack>
          <Stack gap="xl">
            <PartnerPart
              title={t`Interlocuteur·rices`}
              action={
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() => setDialog("contact")}
                  aria-keyshortcuts="i"
                  aria-label={t`Ajouter un·e interlocuteur·rice`}
                >
                  <Trans>Ajouter</Trans>
                </Button>
              }
            >
              <Contacts contacts={organisation.contacts} />
            </PartnerPart>
            <PartnerPart title={t`Coordonnées`}>
              <Coordinates organisation={organisation} />
            </PartnerPart>
            <PartnerPart title={t`Chantiers menés ensemble`}>
              <PartnerCampaigns organisation={organisation} />
            </PartnerPart>
            <PartnerPart title={t`Événements et comptes rendus`}>
              <EventsAndReports organisation={organisation.id} />
            </PartnerPart>
            <PartnerHistory organisation={organisation.id} />
          </Stack>
        </div>
      </div>
      {dialog === "edit" && <EditPartnerDialog organisation={organisation} onClose={close} />}
      {dialog === "contact" && <NewContactDialog organisation={organisation.id} onClose={close} />}
      {dialog === "exchange" && <NewExchangeDialog organisation={organisation} onClose={close} />}
    </Page>
  );
}

/** What kind of organisation it is, and since when nobody has talked with it. */
function Standing({ organisation }: { organisation: Organisation }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { kind, last_exchange_on: last, silent, archived } = organisation;
  const day = last && format.relativeDay(last);
  return (
    <Group component="span" gap="xs">
      {[i18n._(organisationKindLabels[kind]), day ? t`dernier échange : ${day}` : t`aucun échange noté`].join(
        " · ",
      )}
      {archived && <Badge component="span" color="gray">{t`Archivé`}</Badge>}
      {silent && !archived && <Badge component="span">{t`Sans échange depuis six mois`}</Badge>}
    </Group>
  );
}
