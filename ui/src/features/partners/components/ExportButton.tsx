import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconTableExport } from "@tabler/icons-react";

import type { OrganisationKind } from "../../../bindings";
import { showNotice } from "../../../kit";
import { chooseSave, reveal, useChange } from "../../../platform";
import { organisationKindLabels } from "../labels";

/** Writes the organisations and their contacts into a table: a workbook, or CSV where the name of the file says so. */
export function ExportButton() {
  const { t, i18n } = useLingui();
  const write = useChange("partners.export");
  const kinds = Object.keys(organisationKindLabels) as OrganisationKind[];
  const labels = {
    ...Object.fromEntries(kinds.map((kind) => [kind, i18n._(organisationKindLabels[kind])])),
    sheet: t`Partenaires`,
    name: t`Organisation`,
    kind: t`Sorte`,
    email: t`Adresse électronique`,
    phone: t`Téléphone`,
    website: t`Site web`,
    address: t`Adresse`,
    note: t`Remarque`,
    last_exchange_on: t`Dernier échange`,
    contact: t`Interlocuteur·rice`,
    contact_office: t`Fonction`,
    contact_email: t`Adresse électronique de l’interlocuteur·rice`,
    contact_phone: t`Téléphone de l’interlocuteur·rice`,
    contact_since: t`En fonction depuis`,
    contact_until: t`En fonction jusqu’au`,
    contact_note: t`Remarque sur l’interlocuteur·rice`,
  };
  const save = async () => {
    const path = await chooseSave({
      title: t`Tableau des partenaires`,
      defaultName: `${t`Partenaires`}.xlsx`,
      extensions: ["xlsx", "csv"],
    });
    if (path === null) return;
    write.mutate(
      { path, labels },
      {
        onSuccess: () => {
          showNotice({ kind: "done", message: t`Le tableau des partenaires est enregistré.` });
          void reveal(path);
        },
      },
    );
  };
  return (
    <Button
      variant="default"
      leftSection={<IconTableExport size="1.25rem" aria-hidden="true" />}
      loading={write.isPending}
      onClick={() => void save()}
    >
      <Trans>Exporter</Trans>
    </Button>
  );
}
