import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { List } from "@mantine/core";

import type { Remarks } from "../../../bindings";
import { Notice } from "../../../kit";

/** What was put right or noticed on the way, in plain sentences. */
export function RemarkList({ remarks }: { remarks: Remarks }) {
  const { t } = useLingui();
  const zeros = remarks.phones_repaired;
  const postcodes = remarks.postcodes_repaired;
  const left = remarks.resigned + remarks.transferred + remarks.left_otherwise;
  const sentences: [number, () => string][] = [
    [
      zeros,
      () =>
        t`${plural(zeros, { one: "# téléphone retrouve son zéro", other: "# téléphones retrouvent leur zéro" })}`,
    ],
    [
      postcodes,
      () =>
        t`${plural(postcodes, { one: "# code postal retrouve son zéro", other: "# codes postaux retrouvent leur zéro" })}`,
    ],
    [
      remarks.dues,
      () => t`${plural(remarks.dues, { one: "# cotisation est notée", other: "# cotisations sont notées" })}`,
    ],
    [
      remarks.dues_to_note,
      () =>
        t`${plural(remarks.dues_to_note, { one: "# cotisation à laquelle manque l’année ou le montant est gardée dans les remarques", other: "# cotisations auxquelles manque l’année ou le montant sont gardées dans les remarques" })}`,
    ],
    [
      remarks.consents,
      () =>
        t`${plural(remarks.consents, { one: "# accord ou refus est noté", other: "# accords ou refus sont notés" })}`,
    ],
    [
      left,
      () =>
        t`${plural(left, { one: "# départ est lu dans les remarques", other: "# départs sont lus dans les remarques" })}`,
    ],
    [
      remarks.deceased,
      () =>
        t`${plural(remarks.deceased, { one: "# décès est lu dans les remarques", other: "# décès sont lus dans les remarques" })}`,
    ],
    [
      remarks.emails_shared,
      () =>
        t`${plural(remarks.emails_shared, { one: "# adresse électronique est partagée avec une personne d’un autre nom", other: "# adresses électroniques sont partagées avec une personne d’un autre nom" })}`,
    ],
    [
      remarks.cells_to_note,
      () =>
        t`${plural(remarks.cells_to_note, { one: "# case illisible est gardée dans les remarques", other: "# cases illisibles sont gardées dans les remarques" })}`,
    ],
    [
      remarks.dates_to_note,
      () =>
        t`${plural(remarks.dates_to_note, { one: "# date sans réponse est gardée dans les remarques", other: "# dates sans réponse sont gardées dans les remarques" })}`,
    ],
  ];
  const said = sentences.filter(([count]) => count > 0);
  if (said.length === 0) return null;
  return (
    <Notice title={t`Ce que Ruche a remarqué`}>
      <List>
        {said.map(([, sentence], index) => (
          <List.Item key={index}>{sentence()}</List.Item>
        ))}
      </List>
    </Notice>
  );
}
