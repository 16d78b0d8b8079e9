import { Plural, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, Table, Text } from "@mantine/core";
import { useState } from "react";

import type { FileLook, Mapping, Meaning } from "../../../bindings";
import { useFormat } from "../../../kit";
import { meaningLabels } from "../labels";
import classes from "./ColumnList.module.css";

/** Columns shown at once: a field for each of a thousand would take half a minute to draw. */
const COLUMNS = 50;

/** Examples shown of a column. */
const EXAMPLES = 3;

interface ColumnListProps {
  look: FileLook;
  mapping: Mapping;
  onChange: (column: number, meaning: Meaning) => void;
}

/** The columns of the file, each with examples and its meaning. */
export function ColumnList({ look, mapping, onChange }: ColumnListProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [most, setMost] = useState(COLUMNS);
  // What is brought in is shown in any case.
  const shown = mapping.columns
    .map((meaning, column) => ({ meaning, column }))
    .filter(({ meaning, column }) => column < most || meaning !== "ignored");
  const hidden = mapping.columns.length - shown.length;
  const said = format.number(hidden);
  const offers = (Object.keys(meaningLabels) as Meaning[]).map((value) => ({
    value,
    label: i18n._(meaningLabels[value]),
  }));
  return (
    <>
      <Table className={classes.table} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t`Dans le fichier`}</Table.Th>
            <Table.Th scope="col">{t`Exemples`}</Table.Th>
            <Table.Th scope="col">{t`Dans Ruche`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ meaning, column }) => {
            const number = column + 1;
            const name = look.table.columns[column] || t`Colonne ${number}`;
            return (
              <Table.Tr key={column} data-ignored={meaning === "ignored" || undefined}>
                <Table.Th scope="row" className={classes.name}>
                  {name}
                </Table.Th>
                <Table.Td>
                  <Examples look={look} column={column} />
                </Table.Td>
                <Table.Td className={classes.meaning}>
                  <Select
                    aria-label={t`Ce que contient « ${name} »`}
                    data={offers}
                    value={meaning}
                    onChange={(chosen) => chosen && onChange(column, chosen as Meaning)}
                    allowDeselect={false}
                    searchable
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {hidden > 0 && (
        <Group mt="md">
          <Text c="dimmed">
            <Plural
              value={hidden}
              one={`${said} autre colonne ne sera pas importée.`}
              other={`${said} autres colonnes ne seront pas importées.`}
            />
          </Text>
          <Button variant="default" size="compact-md" onClick={() => setMost(most + COLUMNS)}>
            {t`En montrer plus`}
          </Button>
        </Group>
      )}
    </>
  );
}

function Examples({ look, column }: { look: FileLook; column: number }) {
  const { t } = useLingui();
  const cells = look.table.samples
    .map(({ cells }) => cells[column]?.trim() ?? "")
    .filter((cell) => cell !== "");
  const shown = [...new Set(cells)].slice(0, EXAMPLES);
  if (shown.length === 0) return <Text c="dimmed">{t`Vide au début`}</Text>;
  return (
    <ul className={classes.examples}>
      {shown.map((cell) => (
        <li key={cell}>{cell}</li>
      ))}
    </ul>
  );
}
