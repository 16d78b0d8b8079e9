export {
  isSelected,
  noSelection,
  selectedCount,
  wholeSelection,
  withRows,
  type Selection,
} from "./selection";
export type { Column, Part, PartQuery, PartReader, Sort } from "./types";
export { VirtualTable } from "./VirtualTable";
