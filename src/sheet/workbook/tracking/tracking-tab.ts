import { type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import { periodCode } from "../../../core/calendar/period.ts";
import type { Plan } from "../../../core/planned.ts";
import { monthName } from "../../../text/month.ts";
import { periodWords } from "../../../text/period.ts";
import { monthWidth } from "../calendar/calendar-tab.ts";
import { closedNote } from "../calendar/closed-note.ts";
import { monthColumn, periodMonths } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import {
  type Chart,
  type ColumnSlot,
  KEY_JOINT,
  type LaidCell,
  type Layout,
  listRow,
  PAGE_OF_ROWS,
  type Rule,
  type Validation,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { goalFormat } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth, teamWidth } from "../frame/widths.ts";
import { askedColumn } from "./asked-column.ts";
import { measureCells, measureKeys, measureNames } from "./measure-cells.ts";
import { personCells } from "./person-cells.ts";
import { teamCells } from "./team-cells.ts";
import { asOfValidation, timeCells } from "./time-cells.ts";

/** In pixels. The chart is as wide as the months are, which it covers, or somewhat wider. */
const CHART_HEIGHT = 300;
const LEAST_WIDTH = 860;

const isShort = ({ period }: Plan): boolean => period.months <= 6;

/**
 * The Tracking tab: results by month, typed as they come, against what the Calendar asks for by then.
 * A row is a person's for one period: results typed for another one are never taken for this one's.
 */
export const trackingTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.tracking;
  const code = periodCode(plan.period);
  const keys = plan.goals.map(({ person }) => person + KEY_JOINT + code);
  return {
    key: "tracking",
    name: words.tab,
    hidden: false,
    columns: columnsFor(plan),
    rows: [
      ...topRows,
      { name: "asOf", height: 22 },
      { name: "believed", height: 22 },
      { name: "band", height: 24 },
      { name: "header", height: 34 },
      { list: "people", key: ["person", "period"], keys, height: 22 },
      { name: "total", height: 24 },
      { name: "measureGap", height: 10 },
      { name: "measureTitle", height: 22 },
      { list: "measures", key: ["metric", "who", "period"], keys: measureKeys(plan), height: 22 },
      { name: "measureTeamGap", height: 6 },
      {
        list: "measureTeams",
        key: ["metric"],
        keys: plan.measures.map(({ metric }) => metric),
        height: 24,
      },
      { name: "sumsGap", height: 24 },
      { name: "charts", height: 14 },
      // Behind the chart, which lies upon all that follows.
      { name: "weeksGone", height: 20 },
      { name: "weeksLeft", height: 20 },
      { name: "chartLabels", height: 20 },
      { list: "sums", key: ["what"], keys: Object.values(words.sums), height: 20 },
      { name: "over", height: 20 },
      { name: "known", height: 20 },
      { name: "chartGap", height: 10 },
    ],
    frozen: { row: "header", column: "status" },
    cells: [
      ...topCells("goal", words.title(periodWords(voice.language, code)), words.why),
      ...timeCells(facts, voice),
      ...headings(facts, voice),
      { row: "weeksGone", column: monthColumn(1), content: words.reckoned, role: "hint" },
      ...plan.goals.flatMap(({ person }, i) =>
        personCells(listRow("people", keys[i]!), person, facts, voice),
      ),
      ...teamCells(facts, voice),
      ...measureCells(facts, voice),
    ],
    rules: rules(voice),
    validations: [
      asOfValidation(facts, voice),
      ...["people", "measures"].map(
        (list): Validation => ({
          cells: { column: monthColumn(1), to: monthColumn(plan.period.months), list },
          allow: { kind: "number", least: LEAST_RESULT, most: null },
          help: words.resultHelp,
        }),
      ),
    ],
    charts: [chart(facts, voice)],
    print: {
      orientation: "landscape",
      // Of few months there is room for where they lead, too, and the chart reaches as far.
      last: isShort(plan) ? "course" : monthColumn(plan.period.months),
      repeated: plan.goals.length > PAGE_OF_ROWS ? "header" : "gap",
    },
  };
};

/** Refunds may make a month less than nothing. */
const LEAST_RESULT = -1e12;

const columnsFor = (plan: Plan): readonly ColumnSlot[] => {
  const months = periodMonths(plan).map((_, i) => i + 1);
  const amount = { width: teamWidth(plan, 92) };
  return [
    MARGIN,
    {
      name: "person",
      width: nameWidth([...plan.goals.map(({ person }) => person), ...measureNames(plan)], 150),
    },
    // Beside the names, so that it stays in sight while months far to the right are typed.
    { name: "status", width: 132 },
    { name: "goal", ...amount },
    { name: "actual", ...amount },
    { name: "pace", width: 60 },
    { name: "beforeStatus", width: 12 },
    { name: "what", width: 12 },
    ...months.map((i) => ({ name: monthColumn(i), width: monthWidth(plan) })),
    { name: "apart", width: 24 },
    { name: "until", width: 96, since: 3 },
    { name: "due", ...amount },
    { name: "projection", ...amount },
    { name: "perWeek", width: teamWidth(plan, 104) },
    { name: "soFar", width: teamWidth(plan, 104) },
    { name: "beforeCourse", width: 12 },
    { name: "course", width: 60 + 7 * plan.period.months },
    { name: "apartAgain", width: 24 },
    { name: "period", width: 76, isHidden: true },
    ...["who", "metric"].map(
      (name): ColumnSlot => ({ name, width: 180, isHidden: true, since: 5 }),
    ),
    ...["last", "counted", "gone"].map(
      (name): ColumnSlot => ({ name, width: 76, isHidden: true, since: 3 }),
    ),
    ...months.map((i): ColumnSlot => ({ name: askedColumn(i), ...amount, isHidden: true })),
  ];
};

/** Columns of words; the others hold numbers. */
const WORDS: readonly string[] = ["person", "status", "course"];

const headings = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan } = facts;
  const { bands, headers, headersLess, asked, helpers, period, notes } = voice.text.tracking;
  const words = plan.isLessBetter ? { ...headers, ...headersLess } : headers;
  const row = "header";
  return [
    { row: "band", column: "goal", content: bands.standing, role: "band" },
    { row: "band", column: monthColumn(1), content: bands.results, role: "band" },
    { row: "band", column: "until", content: bands.leads, role: "band" },
    { row: "band", column: askedColumn(1), content: asked, role: "band" },
    ...Object.entries(words).map(
      ([column, content]): LaidCell => ({
        row,
        column,
        content,
        role: WORDS.includes(column) ? "wordHeader" : "numberHeader",
        ...(isNoted(column) ? { note: notes[column] } : {}),
      }),
    ),
    ...Object.entries(helpers).map(
      ([column, content]): LaidCell => ({ row, column, content, role: "numberHeader" }),
    ),
    ...["beforeStatus", "what", "beforeCourse"].map(
      (column): LaidCell => ({ row, column, content: "", role: "wordHeader" }),
    ),
    { row, column: "period", content: period, role: "wordHeader" },
    ...periodMonths(plan).flatMap((month, i): readonly LaidCell[] =>
      [monthColumn(i + 1), askedColumn(i + 1)].map((column) => ({
        row,
        column,
        content: monthWords(month, voice),
        role: "numberHeader",
        ...(column === monthColumn(i + 1) ? closedNote(month, facts, voice) : {}),
      })),
    ),
    ...periodMonths(plan).map(
      (month, i): LaidCell => ({
        row: "chartLabels",
        column: monthColumn(i + 1),
        content: monthWords(month, voice),
        role: "numberHeader",
      }),
    ),
  ];
};

const NOTED = ["actual", "until", "due", "projection", "perWeek", "course"] as const;
const isNoted = (column: string): column is (typeof NOTED)[number] =>
  NOTED.some((noted) => noted === column);

/** "Jan 26". */
const monthWords = (month: Month, { language }: WorkbookVoice): string =>
  `${monthName(language, monthOfYear(month))} ${String(yearOf(month)).slice(2)}`;

/** Colour repeats what the words say. */
const rules = ({ text }: WorkbookVoice): readonly Rule[] => {
  const { ahead, watch, help, missing } = text.tracking.status;
  const inks = [
    [ahead, COLORS.good],
    [watch, COLORS.warn],
    [missing, COLORS.warn],
    [help, COLORS.bad],
  ] as const;
  const places = [
    { column: "status", list: "people" },
    { column: "status", row: "total" },
    { column: "status", list: "measures" },
    { column: "status", list: "measureTeams" },
  ];
  return inks.flatMap(([words, ink]) =>
    places.map(
      (cells): Rule => ({ cells, when: { kind: "startsWith", text: words }, ink, bold: true }),
    ),
  );
};

/** From the goal to the last month. */
const widthOf = (plan: Plan): number => {
  const columns = columnsFor(plan);
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  return columns
    .slice(at("goal"), at(monthColumn(plan.period.months)) + 1)
    .reduce((all, { width }) => all + width, 0);
};

/** What the team's goals ask for up to the end of each month, and what has come. */
const chart = (facts: WorkbookFacts, voice: WorkbookVoice): Chart => ({
  kind: "columns",
  title: voice.text.tracking.chart,
  data: {
    header: "chartLabels",
    list: "sums",
    labels: "what",
    from: monthColumn(1),
    to: monthColumn(facts.plan.period.months),
    colors: [COLORS.line, COLORS.accent],
  },
  at: { row: "charts", column: "goal" },
  width: isShort(facts.plan) ? LEAST_WIDTH : widthOf(facts.plan),
  height: CHART_HEIGHT,
  legend: true,
  least: 0,
  format: goalFormat(facts, voice),
});
