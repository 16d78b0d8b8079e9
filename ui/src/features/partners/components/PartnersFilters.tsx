import { useLingui } from "@lingui/react/macro";

import type { OrganisationKind } from "../../../bindings";
import { FilterChips, ListFilters, type ListSearchChange } from "../../../kit";
import { organisationKindFilters } from "../labels";
import { isFiltered, type PartnersSearch } from "../queries/partnersSearch";

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
    <ListFilters
      label={t`Chercher une organisation, un nom, une fonction…`}
      typed={typed}
      onType={onType}
      beside={
        <FilterChips
          label={t`Où en est-on ?`}
          filters={states}
          value={states.map(({ key }) => key).filter((key) => search[key])}
          onChange={(chosen) =>
            onChange({ silent: chosen.includes("silent"), archived: chosen.includes("archived") })
          }
        />
      }
      filtered={isFiltered(search)}
      onClear={onClear}
    >
      <FilterChips
        label={t`Sorte d’organisation`}
        filters={KINDS.map((key) => ({ key, label: i18n._(organisationKindFilters[key]) }))}
        value={search.kinds ?? []}
        onChange={(kinds) => onChange({ kinds })}
      />
    </ListFilters>
  );
}
