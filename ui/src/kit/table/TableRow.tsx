import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import type { MouseEvent } from "react";

import type { Column } from "./types";
import classes from "./VirtualTable.module.css";

interface TableRowProps<Row> {
  id: string;
  index: number;
  /** Pixels from the top of the list. */
  start: number;
  /** Undefined while it is being read. */
  row: Row | undefined;
  name: string;
  columns: readonly Column<Row>[];
  active: boolean;
  current: boolean;
  /** Undefined when rows of this list cannot be chosen. */
  selected: boolean | undefined;
  onClick: (index: number, event: MouseEvent, onCheckbox: boolean) => void;
}

/** One row. The keys belong to the list as a whole, so nothing in it takes the focus on its way. */
export function TableRow<Row>({ id, index, start, row, name, columns, ...props }: TableRowProps<Row>) {
  const { t } = useLingui();
  const { active, current, selected, onClick } = props;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter and Space are handled by the grid
    <div
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={current || undefined}
      data-active={active || undefined}
      data-odd={index % 2 === 1 || undefined}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => onClick(index, event, false)}
    >
      {selected !== undefined && (
        <div role="gridcell" className={classes.choice}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t`Choisir ${name}`}
            checked={selected}
            readOnly
            onClick={(event) => {
              event.stopPropagation();
              onClick(index, event, true);
            }}
          />
        </div>
      )}
      {columns.map(({ key, cell, align }) => (
        <div key={key} role="gridcell" className={classes.cell} data-align={align}>
          {row === undefined ? <Skeleton h="0.75rem" w="60%" /> : cell(row)}
        </div>
      ))}
    </div>
  );
}
