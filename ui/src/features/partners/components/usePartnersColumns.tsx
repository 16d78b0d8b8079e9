import { useLingui } from "@lingui/react/macro";
import { Badge, Group, Text } from "@mantine/core";
import { useMemo } from "react";

import type { OrganisationRow } from "../../../bindings";
import { PhoneText, useFormat, type Column } from "../../../kit";
import { organisationKindLabels } from "../labels";

/** The columns of the list of partners. */
export function usePartnersColumns(): Column<OrganisationRow>[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: "name",
        header: t`Nom`,
        cell: (row) => <Name row={row} />,
        width: "minmax(12.5rem, 2fr)",
        sortable: true,
      },
      {
        key: "kind",
        header: t`Sorte`,
        cell: ({ kind }) => i18n._(organisationKindLabels[kind]),
        width: "minmax(8rem, 0.8fr)",
      },
      {
        key: "last_exchange",
        header: t`Dernier échange`,
        cell: ({ last_exchange_on: day }) =>
          day === null ? <Text span c="dimmed">{t`jamais`}</Text> : format.dateWithYear(day),
        width: "12rem",
        sortable: true,
      },
      {
        key: "promises",
        header: t`Promesses`,
        cell: (row) => <Promises row={row} />,
        width: "8.5rem",
      },
      {
        key: "phone",
        header: t`Téléphone`,
        cell: ({ phone }) => phone !== null && <PhoneText number={phone} />,
        width: "9.75rem",
      },
    ],
    [t, i18n, format],
  );
}

function Name({ row: { name, archived } }: { row: OrganisationRow }) {
  const { t } = useLingui();
  return (
    <Group gap="xs" wrap="nowrap">
      <Text span truncate fw={600}>
        {name}
      </Text>
      {archived && <Badge color="gray" flex="none">{t`Archivé`}</Badge>}
    </Group>
  );
}

/** Promises of either side that are not kept yet: first of all those that are late. */
function Promises({ row: { open_promises, late_promises } }: { row: OrganisationRow }) {
  const { t } = useLingui();
  const format = useFormat();
  const [open, late] = [open_promises, late_promises].map(format.number);
  if (late_promises > 0) return <Badge color="rose">{t`${late} en retard`}</Badge>;
  return open_promises > 0 && t`${open} à tenir`;
}
