import agency from "../../../examples/agency.csv";
import { monthOfYear, yearOf } from "../../core/calendar/month.ts";
import { periodOf } from "../../core/calendar/period.ts";
import type { WorkbookVoice } from "./goals-tab.ts";
import { moneyFormat } from "./number-format.ts";
import type { PlacedCell, TabValue } from "./tab.ts";

// The file: a title line, the headings, then a row a month. No quotes, no blanks.
const [, headings, ...lines] = agency
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const HEADER_ROW = 3;
const WIDTH = 96;

/** Day number of a month's first day, as spreadsheets count from 30 December 1899. */
const serialOf = (iso: string): number => {
  const month = periodOf(iso)!.start;
  return Date.UTC(yearOf(month), monthOfYear(month) - 1, 1) / 86_400_000 + 25_569;
};

/** A tab with example results: a title, months down, people across. */
export const exampleTab = ({ text, language }: WorkbookVoice): TabValue => {
  const people = headings!.slice(1);
  const money = moneyFormat("EUR", language);
  const cell = (
    row: number,
    column: number,
    content: string | number,
    role: PlacedCell["role"],
    format = "",
  ): PlacedCell => ({ row, column, content, role, format, note: "" });
  return {
    key: "example",
    name: text.example.tab,
    hidden: false,
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    widths: [WIDTH, ...people.map(() => WIDTH)],
    cells: [
      cell(1, 1, text.example.metric, "title"),
      cell(HEADER_ROW, 1, text.example.month, "wordHeader"),
      ...people.map((person, i) => cell(HEADER_ROW, i + 2, person, "numberHeader")),
      ...lines.flatMap(([month, ...values], i) => [
        cell(HEADER_ROW + 1 + i, 1, serialOf(month!), "name", "mmm yyyy"),
        ...values.map((v, j) => cell(HEADER_ROW + 1 + i, j + 2, Number(v), "past", money)),
      ]),
    ],
    marks: [],
  };
};
