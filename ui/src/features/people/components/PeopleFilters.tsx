import { useLingui } from "@lingui/react/macro";
import { Divider, Pill } from "@mantine/core";

import type { Category, DuesFilter } from "../../../bindings";
import { FilterChips, ListFilters } from "../../../kit";
import { isFiltered, type PeopleSearch, type PeopleSearchChange } from "../queries/peopleSearch";
import { lackingLabels, presenceLabels } from "../labels";
import { MoreFilters } from "./MoreFilters";
import classes from "./PeopleFilters.module.css";

interface PeopleFiltersProps {
  search: PeopleSearch;
  typed: string;
  onType: (text: string) => void;
  onChange: (changes: PeopleSearchChange) => void;
  onClear: () => void;
}

/** The search as it is typed, the filters of every day as chips, the others behind a button. */
export function PeopleFilters({ search, typed, onType, onChange, onClear }: PeopleFiltersProps) {
  const { t, i18n } = useLingui();
  const categories: { key: Category; label: string }[] = [
    { key: "member", label: t`Adhérent·es` },
    { key: "regular_contact", label: t`Contacts réguliers` },
    { key: "occasional_contact", label: t`Contacts ponctuels` },
  ];
  const dues: { key: DuesFilter; label: string }[] = [
    { key: "due", label: t`Cotisation attendue` },
    { key: "paid", label: t`À jour` },
  ];
  const { presence, lacking, tag } = search;
  const removable = [
    presence && { key: "presence", label: i18n._(presenceLabels[presence]) },
    lacking && { key: "lacking", label: i18n._(lackingLabels[lacking]) },
    tag && { key: "tag", label: tag },
  ].filter((part) => part !== undefined && part !== "");

  return (
    <ListFilters
      label={t`Chercher un nom, une commune, un numéro…`}
      typed={typed}
      onType={onType}
      beside={<MoreFilters search={search} onChange={onChange} />}
      filtered={isFiltered(search)}
      onClear={onClear}
    >
      <FilterChips
        label={t`Qualité`}
        filters={categories}
        value={search.categories ?? []}
        onChange={(chosen) => onChange({ categories: chosen })}
      />
      <Divider orientation="vertical" />
      <FilterChips
        label={t`Cotisation de l’année`}
        filters={dues}
        value={search.dues === undefined ? [] : [search.dues]}
        // One or the other: the one just pressed counts.
        onChange={(chosen) => onChange({ dues: chosen.find((key) => key !== search.dues) })}
      />
      {removable.map(({ key, label }) => (
        <Pill
          key={key}
          size="lg"
          className={classes.chosen ?? ""}
          withRemoveButton
          onRemove={() => onChange({ [key]: undefined })}
          removeButtonProps={{
            "aria-label": t`Enlever le filtre ${label}`,
            tabIndex: 0,
            "aria-hidden": false,
          }}
        >
          {label}
        </Pill>
      ))}
    </ListFilters>
  );
}
