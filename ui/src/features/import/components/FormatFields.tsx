import { useLingui } from "@lingui/react/macro";
import { Group, NumberInput, Select, Text, Title } from "@mantine/core";

import type { Encoding, FileLook, Format, Layout, Separator } from "../../../bindings";
import { encodingLabels, separatorLabels } from "../labels";

interface FormatFieldsProps {
  look: FileLook;
  onChange: (how: { format?: Format; layout?: Layout }) => void;
}

/** How the table lies in the file. */
export function FormatFields({ look, onChange }: FormatFieldsProps) {
  const { t, i18n } = useLingui();
  const { layout, sheets } = look.table;
  const { format } = layout;
  const offers = <K extends string>(labels: Record<K, (typeof encodingLabels)["utf8"]>) =>
    (Object.keys(labels) as K[]).map((value) => ({ value, label: i18n._(labels[value]) }));

  return (
    <>
      <Title order={2} mb="md" style={{ overflowWrap: "anywhere" }}>
        {look.name}
      </Title>
      <Group align="flex-start" gap="lg">
        {format.kind === "csv" ? (
          <>
            <Select
              label={t`Écriture des lettres`}
              data={offers(encodingLabels)}
              value={format.encoding}
              onChange={(encoding) =>
                encoding && onChange({ format: { ...format, encoding: encoding as Encoding } })
              }
              allowDeselect={false}
              w="17rem"
            />
            <Select
              label={t`Entre les colonnes`}
              data={offers(separatorLabels)}
              value={format.separator}
              onChange={(separator) =>
                separator && onChange({ format: { ...format, separator: separator as Separator } })
              }
              allowDeselect={false}
              w="12rem"
            />
          </>
        ) : (
          <Select
            label={t`Feuille`}
            data={sheets}
            value={format.sheet}
            onChange={(sheet) => sheet && onChange({ format: { ...format, sheet } })}
            allowDeselect={false}
            w="17rem"
          />
        )}
        <NumberInput
          label={t`Ligne des titres`}
          description={t`0 s’il n’y en a pas`}
          inputWrapperOrder={["label", "input", "description"]}
          min={0}
          max={9999}
          allowDecimal={false}
          value={layout.header_row ?? 0}
          onChange={(row) =>
            typeof row === "number" && onChange({ layout: { format, header_row: row === 0 ? null : row } })
          }
          w="9rem"
        />
      </Group>
      <Text c="dimmed" mt="sm">
        {t`Si les accents ou les colonnes paraissent faux ci-dessous, changez ces réglages.`}
      </Text>
    </>
  );
}
