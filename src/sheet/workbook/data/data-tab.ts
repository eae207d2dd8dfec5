import { isoMonth, type Month } from "../../../core/calendar/month.ts";
import { monthWords } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import type { DataRow, WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { KEY_JOINT, type LaidCell, type Layout, listRow } from "../frame/layout.ts";
import { MONTH, moneyFormat } from "../frame/number-format.ts";
import { headerCells, MARGIN, topCells, topRows } from "../frame/tab-frame.ts";

const COLUMNS = [
  MARGIN,
  { name: "month", width: 90 },
  { name: "person", width: 150 },
  { name: "metric", width: 160 },
  { name: "value", width: 110 },
  { name: "beforeCells", width: 12 },
  { name: "cells", width: 210 },
  { name: "flag", width: 190 },
] as const;

const NUMBER_COLUMNS: readonly string[] = ["value"];
/** Of numbers that are not all whole. */
const DECIMALS = 2;

/** The Data tab: every result that was read, where it stands, and what was odd about it. */
export const dataTab = (
  { data, source, metric, firstLeftOut, unfinished }: WorkbookFacts,
  voice: WorkbookVoice,
): Layout => {
  const words = voice.text.data;
  const monthSaid = (month: Month | null) =>
    month === null ? null : monthWords(voice.language, month);
  const known = data.filter(({ value }) => value !== null);
  const ofMain = known.filter((one) => one.metric === metric);
  const counts = { all: known.length, main: ofMain.length, metric };
  const formats = formatsOf(data, voice);
  return {
    key: "data",
    name: words.tab,
    hidden: false,
    columns: COLUMNS,
    rows: [
      ...topRows,
      { name: "source", height: 20 },
      { name: "header", height: 24 },
      { list: "results", key: ["month", "person", "metric"], keys: data.map(dataKey) },
      { name: "end" },
    ],
    frozen: { row: "header", column: null },
    cells: [
      ...topCells("month", words.title, words.why),
      {
        row: "source",
        column: "month",
        content: words.source(
          source,
          counts,
          monthSaid(firstLeftOut),
          monthSaid(unfinished),
          numbersIn(voice.locale),
        ),
        role: "hint",
      },
      { row: "header", column: "beforeCells", content: "", role: "wordHeader" },
      ...headerCells(words.headers, NUMBER_COLUMNS).map((cell) => {
        const note = { cells: words.cellsNote, flag: words.flagNote }[cell.column];
        return note === undefined ? cell : { ...cell, note };
      }),
      ...data.flatMap((row) => rowCells(row, formats.get(row.metric)!, voice)),
    ],
    rules: [],
    validations: [],
    charts: [],
    print: { orientation: "portrait", last: "flag", repeated: "header" },
  };
};

/** The key of a result's row; its month's is the ISO month, whatever the date looks like. */
export const dataKey = ({ month, person, metric }: DataRow): string =>
  [isoMonth(month), person, metric].join(KEY_JOINT);

/** A number format for each metric: in its money, with decimals where some result has them. */
const formatsOf = (
  data: readonly DataRow[],
  { language }: WorkbookVoice,
): ReadonlyMap<string, string> => {
  const broken = new Set(
    data.flatMap(({ metric, value }) => (Number.isInteger(value ?? 0) ? [] : [metric])),
  );
  return new Map(
    data.map(({ metric, currency }) => [
      metric,
      moneyFormat(currency, language, broken.has(metric) ? DECIMALS : 0),
    ]),
  );
};

const rowCells = (
  result: DataRow,
  format: string,
  { text }: WorkbookVoice,
): readonly LaidCell[] => {
  const { month, person, metric, value, cells, flag } = result;
  const row = listRow("results", dataKey(result));
  const remark = flag === null ? "" : text.data.flags[flag];
  return [
    { row, column: "month", content: serialOf({ month, day: 1 }), role: "dataWord", format: MONTH },
    { row, column: "person", content: person, role: "data" },
    { row, column: "metric", content: metric, role: "data" },
    { row, column: "value", content: value ?? "", role: "data", format },
    { row, column: "cells", content: cells ? text.data.cells(cells) : "", role: "data" },
    { row, column: "flag", content: remark, role: "data" },
  ];
};
