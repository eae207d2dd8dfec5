import type { Notice } from "../../core/notices.ts";
import { addressParts } from "../source.ts";
import { isPivotTable } from "./is-pivot-table.ts";
import type { SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";

/** What is worth saying of where a table was found: longer than before, or under a filter. */
export const sourceNotices = (read: SourceReading, { asked }: Search): readonly Notice[] => [
  ...(asked.table ? rowsAdded(asked.source, read.source) : []),
  ...(isPivotTable(read) ? [{ code: "pivotTable" as const, facts: {} }] : []),
  ...(isFiltered(read) ? [{ code: "filterOn" as const, facts: {} }] : []),
];

const rowsAdded = (before: string, now: string): readonly Notice[] => {
  const count = rowsOf(now) - rowsOf(before);
  return rowsOf(before) > 0 && count > 0 ? [{ code: "rowsAdded", facts: { count } }] : [];
};

/** How many rows an address spans; 0 where it does not say. */
const rowsOf = (address: string): number => {
  const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(addressParts(address).a1) ?? [];
  return first && last ? Number(last) - Number(first) + 1 : 0;
};

const isFiltered = ({ sheet, origin, reading }: SourceReading): boolean => {
  const range = sheet.getFilter()?.getRange();
  if (!range) return false;
  const { top, bottom, left, right } = reading.zone;
  return (
    range.getRow() <= origin.row + bottom &&
    range.getLastRow() >= origin.row + top &&
    range.getColumn() <= origin.column + right &&
    range.getLastColumn() >= origin.column + left
  );
};
