import { useLingui } from "@lingui/react/macro";
import { Button, Popover, Radio, Select, Stack } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";

import type { Lacking, Presence } from "../../../bindings";
import { useCommand } from "../../../platform";
import type { PeopleSearch, PeopleSearchChange } from "../queries/peopleSearch";
import { lackingLabels, presenceLabels } from "../labels";

interface MoreFiltersProps {
  search: PeopleSearch;
  onChange: (changes: PeopleSearchChange) => void;
}

/** The filters of some days: who has left, what is lacking, a theme. */
export function MoreFilters({ search, onChange }: MoreFiltersProps) {
  const { t, i18n } = useLingui();
  const [opened, setOpened] = useState(false);
  const { data: tags = [] } = useCommand("people.tags", {}, { enabled: opened });

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconAdjustmentsHorizontal size="1.125rem" aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t`Plus de filtres`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Plus de filtres`}>
        <Stack w="19rem">
          <Radio.Group
            label={t`Présence`}
            value={search.presence ?? "present"}
            onChange={(value) => onChange({ presence: value as Presence })}
          >
            <Stack gap="xs" mt="xs">
              {(Object.keys(presenceLabels) as Presence[]).map((value) => (
                <Radio key={value} value={value} label={i18n._(presenceLabels[value])} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={t`Ce qui manque`}
            value={search.lacking ?? ""}
            onChange={(value) => onChange({ lacking: value === "" ? undefined : (value as Lacking) })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="" label={t`Peu importe`} />
              {(Object.keys(lackingLabels) as Lacking[]).map((value) => (
                <Radio key={value} value={value} label={i18n._(lackingLabels[value])} />
              ))}
            </Stack>
          </Radio.Group>
          <Select
            label={t`Thème ou groupe`}
            placeholder={tags.length === 0 ? t`Aucun pour l’instant` : t`Tous`}
            data={[...new Set([...tags.map(({ label }) => label), ...(search.tag ? [search.tag] : [])])]}
            value={search.tag ?? null}
            onChange={(tag) => onChange({ tag: tag ?? undefined })}
            clearable
            clearButtonProps={{ "aria-label": t`Enlever le thème` }}
            searchable
            comboboxProps={{ withinPortal: false }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
