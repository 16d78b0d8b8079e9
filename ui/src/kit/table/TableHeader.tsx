import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";

import type { Column, Sort } from "./types";
import classes from "./VirtualTable.module.css";

interface TableHeaderProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  selected: number;
  total: number;
  onSelectAll: ((all: boolean) => void) | undefined;
}

/** The names of the columns, which stay in sight; a press sorts, another turns the order round. */
export function TableHeader<Row>({
  columns,
  sort,
  onSort,
  selected,
  total,
  onSelectAll,
}: TableHeaderProps<Row>) {
  const { t } = useLingui();
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        {onSelectAll && (
          <div role="columnheader" className={classes.choice}>
            <input
              type="checkbox"
              aria-label={t`Tout choisir`}
              checked={total > 0 && selected === total}
              ref={(box) => {
                if (box) box.indeterminate = selected > 0 && selected < total;
              }}
              onChange={(event) => onSelectAll(event.currentTarget.checked)}
            />
          </div>
        )}
        {columns.map(({ key, header, sortable, align }) => {
          const sorted = sort?.key === key ? (sort.descending ? "descending" : "ascending") : undefined;
          const Icon = sorted === "descending" ? IconArrowDown : sorted ? IconArrowUp : IconArrowsSort;
          return (
            <div
              key={key}
              role="columnheader"
              aria-sort={sortable ? (sorted ?? "none") : undefined}
              className={classes.cell}
              data-align={align}
            >
              {sortable && onSort ? (
                <button
                  type="button"
                  className={classes.sort}
                  data-sorted={sorted}
                  onClick={() => onSort({ key, descending: sorted === "ascending" })}
                >
                  {header}
                  <Icon size="1rem" aria-hidden="true" />
                </button>
              ) : (
                header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
