import type { Month } from "../../../core/calendar/month.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import {
  type ColumnSlot,
  type LaidCell,
  type Layout,
  listRow,
  type Validation,
} from "../frame/layout.ts";
import { DAY, MONTH, moneyFormat } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth } from "../frame/widths.ts";
import { LANGUAGE_NAMES, leaveColumns, teamFacts } from "./team-facts.ts";
import type { TeamRow } from "./team-rows.ts";

/** The Team tab: what is known of each person, for the manager to complete. */
export const teamTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { rows, roster, leaves } = facts.team;
  const words = voice.text.team;
  const columns = columnsFor(rows, leaves);
  const dates = ["hired", "ended", ...leaveColumns(leaves)];
  return {
    key: "team",
    name: words.tab,
    hidden: false,
    columns,
    rows: [
      ...topRows,
      { name: "source", height: 20 },
      { name: "header", height: 34 },
      { list: "people", key: ["person"], keys: rows.map(({ person }) => person), height: 22 },
      { name: "end" },
    ],
    frozen: { row: "header", column: "person" },
    cells: [
      ...topCells("aliases", words.title, words.why),
      {
        row: "source",
        column: "aliases",
        content: roster === "" ? words.counts : words.roster(roster),
        role: "hint",
      },
      ...headerCells(columns, voice),
      ...rows.flatMap((row) => personCells(row, facts, voice)),
    ],
    rules: [],
    validations: [
      ...dates.map(
        (column): Validation => ({
          cells: { column, list: "people" },
          allow: { kind: "date" },
          help: words.dateHelp,
        }),
      ),
      ...["territory", "targetIncentive"].map(
        (column): Validation => ({
          cells: { column, list: "people" },
          allow: { kind: "number", least: 0, most: null },
          help: words.numberHelp,
        }),
      ),
      {
        cells: { column: "email", list: "people" },
        allow: { kind: "email" },
        help: words.emailHelp,
      },
      {
        cells: { column: "language", list: "people" },
        allow: { kind: "words", words: Object.values(LANGUAGE_NAMES) },
        help: words.languageHelp,
      },
    ],
    charts: [],
    print: { orientation: "landscape", last: "last", repeated: "header" },
  };
};

const columnsFor = (rows: readonly TeamRow[], leaves: number): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "person",
    width: nameWidth(
      rows.map(({ person }) => person),
      130,
    ),
  },
  { name: "aliases", width: 150 },
  { name: "role", width: 120 },
  { name: "manager", width: 120 },
  { name: "hired", width: 96 },
  { name: "ended", width: 96 },
  ...leaveColumns(leaves).map((name) => ({ name, width: 96 })),
  { name: "territory", width: 84 },
  { name: "targetIncentive", width: 110 },
  { name: "beforeEmail", width: 12 },
  { name: "email", width: 200 },
  { name: "language", width: 84, since: 3 },
  { name: "beforeResults", width: 12 },
  { name: "first", width: 90 },
  { name: "last", width: 90 },
];

const NUMBERS: readonly string[] = ["territory", "targetIncentive"];

type TeamWords = WorkbookVoice["text"]["team"];

const headerCells = (
  columns: readonly ColumnSlot[],
  { text: { team: words } }: WorkbookVoice,
): readonly LaidCell[] =>
  columns.slice(1).map(({ name }): LaidCell => {
    const { heading, note } = leaveHeader(name, words) ?? {
      heading: (words.headers as Words)[name],
      note: (words.notes as Words)[name],
    };
    return {
      row: "header",
      column: name,
      content: heading ?? "",
      role: NUMBERS.includes(name) ? "numberHeader" : "wordHeader",
      ...(note === undefined ? {} : { note }),
    };
  });

type Words = Readonly<Record<string, string | undefined>>;

/** The heading of a leave's first or last days, and its note. */
const leaveHeader = (column: string, words: TeamWords) => {
  const [, end, nth] = /^leave(From|To)\.(\d+)$/.exec(column) ?? [];
  if (end === undefined) return null;
  const heading = end === "From" ? words.leaveFrom : words.leaveTo;
  return { heading: heading(Number(nth)), note: words.notes.leave };
};

const personCells = (
  { person, aliases, facts: known, first, last }: TeamRow,
  { currency, team: { leaves } }: WorkbookFacts,
  { language }: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("people", person);
  const looks = {
    words: { role: "inputWord" },
    day: { role: "inputWord", format: DAY },
    number: { role: "input" },
    money: { role: "input", format: moneyFormat(currency, language) },
  } as const;
  const month = (column: string, at: Month | null): LaidCell => ({
    row,
    column,
    content: at === null ? "" : serialOf({ month: at, day: 1 }),
    role: "calcWord",
    format: MONTH,
  });
  return [
    { row, column: "person", content: person, role: "name" },
    { row, column: "aliases", content: aliases.join(", "), role: "calcWord" },
    ...teamFacts(leaves).map(
      ({ column, kind }): LaidCell => ({
        ...{ row, column, content: known.get(column) ?? "" },
        ...looks[kind],
      }),
    ),
    ...["beforeEmail", "beforeResults"].map(
      (column): LaidCell => ({ row, column, content: "", role: "word" }),
    ),
    month("first", first),
    month("last", last),
  ];
};
