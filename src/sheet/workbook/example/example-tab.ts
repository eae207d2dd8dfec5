import agency from "../../../../examples/agency.csv";
import { periodOf } from "../../../core/calendar/period.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import type { WorkbookVoice } from "../facts.ts";
import { type LaidCell, type Layout, listRow } from "../frame/layout.ts";
import { moneyFormat } from "../frame/number-format.ts";

// The file: a title line, the headings, then a row a month. No quotes, no blanks.
const [, headings, ...lines] = agency
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const WIDTH = 96;

/** A tab with example results: a title, months down, people across. */
export const exampleTab = ({ text, language }: WorkbookVoice): Layout => {
  const people = headings!.slice(1);
  const money = moneyFormat("EUR", language);
  const personColumn = (i: number) => `person.${i + 1}`;
  return {
    key: "example",
    name: text.example.tab,
    hidden: false,
    columns: ["month", ...people.map((_, i) => personColumn(i))].map((name) => ({
      name,
      width: WIDTH,
    })),
    rows: [
      { name: "title" },
      { name: "gap" },
      { name: "header" },
      { list: "months", key: ["month"], keys: lines.map(([month]) => month!) },
      { name: "end" },
    ],
    frozen: { row: "header", column: null },
    cells: [
      { row: "title", column: "month", content: text.example.metric, role: "title" },
      { row: "header", column: "month", content: text.example.month, role: "wordHeader" },
      ...people.map(
        (content, i): LaidCell => ({
          row: "header",
          column: personColumn(i),
          content,
          role: "numberHeader",
        }),
      ),
      ...lines.flatMap(([month, ...values]): readonly LaidCell[] => {
        const row = listRow("months", month!);
        return [
          {
            row,
            column: "month",
            content: serialOf({ month: periodOf(month!)!.start, day: 1 }),
            role: "name",
            format: "mmm yyyy",
          },
          ...values.map(
            (value, i): LaidCell => ({
              row,
              column: personColumn(i),
              content: Number(value),
              role: "past",
              format: money,
            }),
          ),
        ];
      }),
    ],
    rules: [],
    validations: [],
    charts: [],
    print: null,
  };
};
