import { useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";

import { SearchField } from "./fields";
import classes from "./ListFilters.module.css";

interface ListFiltersProps {
  /** What is searched: “Chercher un nom…”. */
  label: string;
  typed: string;
  onType: (text: string) => void;
  /** What stands beside the search. */
  beside: ReactNode;
  /** The other filters, below. */
  children: ReactNode;
  /** Whether there is something to clear. */
  filtered: boolean;
  onClear: () => void;
}

/** What narrows a list: the search as it is typed, the filters, and the way to show all again. */
export function ListFilters(props: ListFiltersProps) {
  const { label, typed, onType, beside, children, filtered, onClear } = props;
  const { t } = useLingui();
  return (
    <div className={classes.filters}>
      <div className={classes.first}>
        <div className={classes.search}>
          <SearchField label={label} value={typed} onChange={onType} />
        </div>
        {beside}
      </div>
      <Group gap="xs">
        {children}
        {filtered && (
          <Button variant="subtle" size="compact-md" onClick={onClear}>
            {t`Tout montrer`}
          </Button>
        )}
      </Group>
    </div>
  );
}
