import { useLingui } from "@lingui/react/macro";
import { Badge, Group, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";

import type { PersonRow } from "../../../bindings";
import { PhoneText, type Column } from "../../../kit";
import { DuesBadge } from "../../dues";
import { categoryLabels } from "../labels";

/** Room for all columns beside an open record. */
const WIDE = "(min-width: 105em)";

/** The columns of the list; beside an open record, unless the window is wide, only those that tell people apart. */
export function usePeopleColumns(beside: boolean): Column<PersonRow>[] {
  const { t, i18n } = useLingui();
  const wide = useMediaQuery(WIDE) ?? false;
  const narrow = beside && !wide;
  return useMemo(() => {
    const columns: (Column<PersonRow> & { always?: boolean })[] = [
      {
        key: "name",
        header: t`Nom`,
        cell: (row) => <Name row={row} />,
        width: "minmax(12.5rem, 2fr)",
        sortable: true,
        always: true,
      },
      {
        key: "category",
        header: t`Qualité`,
        cell: ({ category }) => i18n._(categoryLabels[category]),
        width: "8.5rem",
        sortable: true,
      },
      {
        key: "city",
        header: t`Commune`,
        cell: ({ city }) => city,
        width: "minmax(7.75rem, 1fr)",
        sortable: true,
        always: true,
      },
      {
        key: "phone",
        header: t`Téléphone`,
        cell: ({ phone }) => phone !== null && <PhoneText number={phone} />,
        width: "9.75rem",
        always: true,
      },
      {
        key: "email",
        header: t`Adresse électronique`,
        cell: ({ email }) => email,
        width: "minmax(11rem, 1.4fr)",
      },
      { key: "dues", header: t`Cotisation`, cell: ({ dues }) => <DuesBadge state={dues} />, width: "7rem" },
    ];
    return columns.filter(({ always }) => !narrow || always);
  }, [t, i18n, narrow]);
}

function Name({ row }: { row: PersonRow }) {
  const { t } = useLingui();
  return (
    <Group gap="xs" wrap="nowrap">
      <Text span truncate>
        <strong>{row.family_name}</strong> {row.given_name}
      </Text>
      {row.archived ? (
        <Badge color="gray" flex="none">{t`Archivé`}</Badge>
      ) : (
        row.left_reason !== null && <Badge color="gray" size="md" flex="none">{t`Parti·e`}</Badge>
      )}
    </Group>
  );
}
