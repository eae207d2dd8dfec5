import type { Notice } from "../../core/notices.ts";
import { leftOut, newlyLeftOut } from "../changes/left-out.ts";
import { markIn } from "../changes/results-mark.ts";
import { lastAnswers } from "../last-answers.ts";
import { addressParts } from "../source.ts";
import { isPivotTable } from "./is-pivot-table.ts";
import type { SourceReading } from "./read-source.ts";
import type { Search } from "./search.ts";

/** What is worth saying of where a table was found: longer than before, or under a filter. */
export const sourceNotices = (read: SourceReading, search: Search): readonly Notice[] => [
  ...(search.asked.table ? rowsAdded(read, search) : []),
  ...(isPivotTable(read) ? [{ code: "pivotTable" as const, facts: {} }] : []),
  ...(isFiltered(read) ? [{ code: "filterOn" as const, facts: {} }] : []),
];

/**
 * Rows that have been added and are read: since the last write where this is its table, else since
 * the last reading. Those that do not count are told by notices of their own.
 */
const rowsAdded = (
  { source, reading: { notices } }: SourceReading,
  { asked, ours: { settings } }: Search,
): readonly Notice[] => {
  const written = lastAnswers(settings);
  const isWritten = written?.table?.sheet === asked.table?.sheet;
  const before = rowsOf(isWritten && written ? written.source : asked.source);
  const known = isWritten ? (markIn(settings)?.more?.left ?? null) : leftOut(notices);
  const count = rowsOf(source) - before - newlyLeftOut(leftOut(notices), known);
  return before > 0 && count > 0 ? [{ code: "rowsAdded", facts: { count } }] : [];
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
