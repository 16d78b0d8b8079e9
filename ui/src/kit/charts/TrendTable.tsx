import { useLingui } from "@lingui/react/macro";
import { Table } from "@mantine/core";

import { useFormat } from "../format";
import type { TrendPoint } from "./TrendChart";

/** The numbers of a trend, a line each; `unit` is the head of their column. */
export function TrendTable({ unit, points }: { unit: string; points: readonly TrendPoint[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Table striped>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t`Période`}</Table.Th>
          <Table.Th ta="right">{unit}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {points.map(({ label, value }) => (
          <Table.Tr key={label}>
            <Table.Td>{label}</Table.Td>
            <Table.Td ta="right">{format.number(value)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
