import { useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";

import type { OrganisationKind } from "../../../bindings";
import { FilterChips, SearchField, type ListSearchChange } from "../../../kit";
import { organisationKindFilters } from "../labels";
import { isFiltered, type PartnersSearch } from "../queries/partnersSearch";
import classes from "./PartnersFilters.module.css";

interface PartnersFiltersProps {
  search: PartnersSearch;
  typed: string;
  onType: (text: string) => void;
  onChange: (changes: ListSearchChange<PartnersSearch>) => void;
  onClear: () => void;
}

const KINDS = Object.keys(organisationKindFilters) as OrganisationKind[];

/** The search as it is typed, and the filters as chips. */
export function PartnersFilters({ search, typed, onType, onChange, onClear }: PartnersFiltersProps) {
  const { t, i18n } = useLingui();
  const states = [
    { key: "silent", label: t`Sans échange depuis six mois` },
    { key: "archived", label: t`Archivés` },
  ] as const;
  return (
    <div className={classes.filters}>
      <div className={classes.first}>
        <div className={classes.search}>
          <SearchField
            label={t`Chercher une organisation, un nom, une fonction…`}
            value={typed}
            onChange={onType}
          />
        </div>
        <FilterChips
          label={t`Où en est-on ?`}
          filters={states}
          value={states.map(({ key }) => key).filter((key) => search[key])}
          onChange={(chosen) =>
            onChange({ silent: chosen.includes("silent"), archived: chosen.includes("archived") })
          }
        />
      </div>
      <Group gap="xs">
        <FilterChips
          label={t`Sorte d’organisation`}
          filters={KINDS.map((key) => ({ key, label: i18n._(organisationKindFilters[key]) }))}
          value={search.kinds ?? []}
          onChange={(kinds) => onChange({ kinds })}
        />
        {isFiltered(search) && (
          <Button variant="subtle" size="compact-md" onClick={onClear}>
            {t`Tout montrer`}
          </Button>
        )}
      </Group>
    </div>
  );
}
