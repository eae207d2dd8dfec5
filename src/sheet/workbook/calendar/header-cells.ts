import { type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import { monthName } from "../../../text/month.ts";
import type { WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { monthColumn } from "./months.ts";

/** Headings of a table by month: what its rows are, "Jan 26" and so on, and their sum. */
export const headerCells = (
  row: string,
  first: string,
  last: string,
  months: readonly Month[],
  { language }: WorkbookVoice,
): readonly LaidCell[] => [
  { row, column: "person", content: first, role: "wordHeader" },
  ...months.map(
    (month, i): LaidCell => ({
      row,
      column: monthColumn(i + 1),
      content: `${monthName(language, monthOfYear(month))} ${String(yearOf(month)).slice(2)}`,
      role: "numberHeader",
    }),
  ),
  { row, column: "year", content: last, role: "numberHeader" },
];
