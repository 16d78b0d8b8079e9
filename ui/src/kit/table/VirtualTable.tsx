import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from "react";

import { Skeletons } from "../Skeletons";
import {
  isSelected,
  noSelection,
  selectedCount,
  wholeSelection,
  withRows,
  type Selection,
} from "./selection";
import { TableHeader } from "./TableHeader";
import { TableRow } from "./TableRow";
import type { Column, PartReader, Sort } from "./types";
import { useGridKeys } from "./useGridKeys";
import { useParts } from "./useParts";
import classes from "./VirtualTable.module.css";

interface VirtualTableProps<Row> {
  /** What the list is, for a screen reader. */
  label: string;
  columns: readonly Column<Row>[];
  /** Reads a part of the list. A new function means another query: the list scrolls back to its top. */
  read: PartReader<Row>;
  rowId: (row: Row) => string;
  /** What a row is called, for a screen reader: the name of its checkbox. */
  rowName: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** Without it, rows have no checkbox. */
  onSelect?: (selection: Selection) => void;
  /** By Enter or a click: shows the row in the side panel. */
  onOpen?: (row: Row) => void;
  /** The id of the row that stands in the side panel. */
  current?: string | undefined;
  /** Shown instead of the rows when there are none. */
  empty?: ReactNode;
  /** Shown instead of the rows when they could not be read. */
  failed?: (error: unknown) => ReactNode;
}

const ROW_REM = 3;

/** A list of any length: only visible rows are read and rendered. It fills the height of its container. */
export function VirtualTable<Row>({ selection = noSelection, ...props }: VirtualTableProps<Row>) {
  const { label, columns, read, rowId, rowName, sort, onSort, onSelect, onOpen, current, empty, failed } =
    props;
  const id = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  // The last total stays while another part or another query is loading, so that nothing jumps.
  const [total, setTotal] = useState<number>();
  const count = total ?? 0;
  const rowHeight = ROW_REM * rem();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The header lies over the first row.
    scrollPaddingStart: rowHeight,
  });
  // The person chose larger text: rows are as high as their words.
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const parts = useParts(read, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  if (parts.total !== undefined && parts.total !== total) setTotal(parts.total);
  useScrollToTopOnNewQuery(read, () => virtual.scrollToOffset(0));

  const select = (rows: readonly Row[], chosen: boolean) =>
    onSelect?.(withRows(selection, rows.map(rowId), chosen));
  const withRow = (index: number, action: (row: Row) => void) => {
    const row = parts.row(index);
    if (row !== undefined) action(row);
  };
  const toggle = (index: number) =>
    withRow(index, (row) => select([row], !isSelected(selection, rowId(row))));
  const { active, onKeyDown, place } = useGridKeys({
    total: count,
    page: Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2),
    onMove: (index) => virtual.scrollToIndex(index),
    onOpen: (index) => withRow(index, (row) => onOpen?.(row)),
    onToggle: toggle,
    onExtend: (from, to) => {
      if (onSelect)
        void parts.range(Math.min(from, to), Math.max(from, to)).then((rows) => select(rows, true));
    },
    onAll: () => onSelect?.(wholeSelection),
  });
  const click = (index: number, { shiftKey }: MouseEvent, onCheckbox: boolean) => {
    place(index, shiftKey && onSelect !== undefined);
    if (shiftKey && onSelect) return;
    if (onCheckbox) toggle(index);
    else withRow(index, (row) => onOpen?.(row));
  };

  if (parts.error !== null && failed) return failed(parts.error);
  if (total === undefined) return <Skeletons shape="table" />;
  if (total === 0 && empty) return empty;

  const tracks = [
    ...(onSelect ? ["3rem"] : []),
    ...columns.map(({ width }) => width ?? "minmax(0, 1fr)"),
  ].join(" ");
  const shown = items.some(({ index }) => index === active);
  return (
    <div
      ref={setScroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={shown ? `${id}-${active}` : undefined}
      className={classes.grid}
      style={{ "--tracks": tracks, "--row": `${ROW_REM}rem` } as React.CSSProperties}
      onKeyDown={onKeyDown}
    >
      <TableHeader
        columns={columns}
        sort={sort}
        onSort={onSort}
        selected={selectedCount(selection, count)}
        total={count}
        onSelectAll={onSelect && ((all) => onSelect(all ? wholeSelection : noSelection))}
      />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = parts.row(index);
          const name = row === undefined ? undefined : rowId(row);
          return (
            <TableRow
              key={index}
              id={`${id}-${index}`}
              index={index}
              start={start}
              row={row}
              name={row === undefined ? "" : rowName(row)}
              columns={columns}
              active={index === active}
              current={name !== undefined && name === current}
              selected={onSelect && name !== undefined ? isSelected(selection, name) : undefined}
              onClick={click}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The size of a letter at the root, in pixels: people set larger text. */
function rem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function useScrollToTopOnNewQuery(read: unknown, toTop: () => void): void {
  const asked = useRef(read);
  useEffect(() => {
    if (asked.current !== read) toTop();
    asked.current = read;
  });
}
