import { Chip, Group } from "@mantine/core";
import type { ReactNode } from "react";

export interface Filter<Key extends string> {
  key: Key;
  label: ReactNode;
  /** How many it would leave, when that is known. */
  count?: string | undefined;
}

interface FilterChipsProps<Key extends string> {
  /** What the filters are about, for a screen reader. */
  label: string;
  filters: readonly Filter<Key>[];
  value: readonly Key[];
  onChange: (value: Key[]) => void;
}

/** Filters that are switched on and off with one press; several at once narrow the list together. */
export function FilterChips<Key extends string>({ label, filters, value, onChange }: FilterChipsProps<Key>) {
  return (
    <Group gap="xs" role="group" aria-label={label}>
      <Chip.Group multiple value={[...value]} onChange={(keys) => onChange(keys as Key[])}>
        {filters.map((filter) => (
          <Chip key={filter.key} value={filter.key} variant="light" size="md" radius="xl">
            {filter.label}
            {filter.count !== undefined && <> · {filter.count}</>}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
