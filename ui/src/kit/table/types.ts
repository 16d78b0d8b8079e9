import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** A track of a CSS grid: `"2fr"`, `"8rem"`, `"minmax(12rem, 1fr)"`. By default one equal share of the width. */
  width?: string;
  sortable?: boolean;
  align?: "start" | "end";
}

export interface Sort {
  key: string;
  descending: boolean;
}

/** A part of a list, and how long the whole of it is. */
export interface Part<Row> {
  total: number;
  rows: Row[];
}

/** How a part of the list is read: as for `useQuery`, so that it is cached, and read again after a commit. */
export interface PartQuery<Row> {
  queryKey: readonly unknown[];
  queryFn: () => Promise<Part<Row>>;
}

export type PartReader<Row> = (offset: number, limit: number) => PartQuery<Row>;
