import { daysInMonth } from "../../core/calendar/days-in-month.ts";
import { addMonths, isoMonth, type Month, monthOfYear, yearOf } from "../../core/calendar/month.ts";
import { monthWords } from "../../text/month.ts";
import { currencySign } from "../../text/number.ts";
import { type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { COLORS } from "../workbook/frame/look.ts";
import type { Content } from "../workbook/frame/tab.ts";
import { WORDS } from "./flow.ts";
import { bareFormat, bareWeekFormat, goalFormat, goalWords, shortMonth } from "./formats.ts";
import { GAP_ROW, gapPart, HEADER_ROW, LAST, type Part, ROW, stacked, textPart } from "./part.ts";
import type { RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

const WEEK = 7; // days
/** Refunds may make a month less than nothing. */
const LEAST_RESULT = -1e12;
// Pixels. The first chart stands beside the figures and the reason, which are at least as high.
const CHART_HEIGHT = 204;
const LEAST_WHY = 68;
/** A chart ends before the last column does. */
const EDGE = 8;
const HEADINGS = 34;

/** The name of a row of the metric that comes so far down, from 1. */
export const metricRow = (at: number, name: string): string => `${at}.${name}`;
export const monthsOf = (at: number): string => metricRow(at, "months");
export const monthRow = (at: number, month: Month): string =>
  listRow(monthsOf(at), isoMonth(month));

/** Pairs of columns: three figures beside each other. */
const THIRDS = [
  ["month", "goal"],
  ["sold", "left"],
  ["week", LAST],
] as const;

/** A goal, its rungs, why it is so, and its months with cells for what came of them. */
export const metricPart = (
  facts: RepFacts,
  at: number,
  voice: RepVoice,
  widths: { readonly text: number; readonly beside: number },
): Part => {
  const metric = facts.metrics[at - 1]!;
  const row = (name: string) => metricRow(at, name);
  return stacked([
    { rows: [{ name: row("name"), height: HEADER_ROW }], cells: [nameCell(metric, at, voice)] },
    figures(facts, metric, at, voice),
    rungs(metric, at, voice),
    textPart(
      row("why"),
      whyText(facts, metric, voice),
      widths.text,
      "mist",
      at === 1 ? LEAST_WHY : 0,
    ),
    gapPart(row("gap")),
    months(facts, metric, at, voice),
    chartPart(metric, at, voice, widths),
  ]);
};

const nameCell = ({ metric, currency }: RepMetric, at: number, { text, locale }: RepVoice) => ({
  row: metricRow(at, "name"),
  column: "month",
  content:
    currency === null ? metric : `${metric} · ${text.amountsIn(currencySign(currency, locale))}`,
  role: "band" as const,
});

const figures = (facts: RepFacts, metric: RepMetric, at: number, voice: RepVoice): Part => {
  const { text, language } = voice;
  const next = facts.reviews[0];
  const { goal: chance } = metric.chances;
  const shown: readonly [label: string, content: Content, format: string][] = [
    [metric.isLessBetter ? text.goalLess : text.goal, metric.goal, goalFormat(metric, voice)],
    [text.chance, chance === null ? "–" : Math.round(100 * chance), text.chanceFormat],
    [text.review, next === undefined ? text.noReview : monthWords(language, next), ""],
  ];
  return {
    rows: [
      { name: metricRow(at, "labels"), height: 18 },
      { name: metricRow(at, "figures"), height: 28 },
    ],
    cells: shown.flatMap(([label, content, format], i): LaidCell[] => {
      const [column, to] = THIRDS[i]!;
      return [
        { row: metricRow(at, "labels"), column, to, content: label, role: "label" },
        { row: metricRow(at, "figures"), column, to, content, role: "figure", format },
      ];
    }),
  };
};

const rungs = (metric: RepMetric, at: number, voice: RepVoice): Part => {
  const { text } = voice;
  const format = goalFormat(metric, voice);
  return {
    rows: [
      { name: metricRow(at, "rungNames"), height: HEADER_ROW },
      { name: metricRow(at, "rungs"), height: ROW },
      { name: metricRow(at, "rungChances"), height: ROW },
    ],
    cells: (["start", "goal", "stretch"] as const).flatMap((rung, i): LaidCell[] => {
      const [column, to] = THIRDS[i]!;
      const chance = metric.chances[rung];
      const cell = (row: string, content: Content, role: LaidCell["role"], as = ""): LaidCell => ({
        ...{ row: metricRow(at, row), column, to, content, role },
        format: as,
      });
      return [
        cell("rungNames", text.rungs[rung], "wordHeader"),
        cell("rungs", metric[rung], rung === "goal" ? "name" : "word", format),
        cell(
          "rungChances",
          chance === null ? "–" : Math.round(100 * chance),
          "word",
          text.chanceFormat,
        ),
      ];
    }),
  };
};

/** What people type may end without a full stop. */
const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** The sentences, and what came between them and the goal. */
const whyText = ({ change }: RepFacts, metric: RepMetric, voice: RepVoice): string => {
  const { text, language } = voice;
  const { before, reason, why } = metric;
  return [
    `${text.whyTitle}:`,
    ...(reason === "" ? [] : [ended(text.reason(reason)), text.computed]),
    ...why,
    ...(change === null || before === null
      ? []
      : [
          ended(
            text.changed(
              monthWords(language, change.from),
              goalWords(metric, before, voice),
              change.cause,
            ),
          ),
        ]),
  ].join(" ");
};

const months = (facts: RepFacts, metric: RepMetric, at: number, voice: RepVoice): Part => {
  const { text } = voice;
  const { period } = facts;
  const all = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  const list = monthsOf(at);
  const heads = headsOf(facts, metric, voice);
  return {
    rows: [
      { name: metricRow(at, "header"), height: HEADINGS },
      { list, key: ["month"], keys: all.map(isoMonth), height: ROW },
      { name: metricRow(at, "total"), height: HEADER_ROW },
    ],
    cells: [
      ...Object.entries(heads).map(
        ([column, content]): LaidCell => ({
          ...{ row: metricRow(at, "header"), column, content },
          role: column === "month" ? "wordHeader" : "numberHeader",
        }),
      ),
      ...all.flatMap((month, i) => monthCells(month, i, metric, at, voice)),
      ...totals(metric, at, voice),
    ],
    validations: [
      {
        cells: { column: "sold", list },
        allow: { kind: "number", least: LEAST_RESULT, most: null },
        help: text.soldHelp,
      },
    ],
  };
};

/** Each month's goal and what came of it: beside the first goal's figures, below the months of the others. */
const chartPart = (
  metric: RepMetric,
  at: number,
  voice: RepVoice,
  { text: width, beside }: { readonly text: number; readonly beside: number },
): Part => {
  const { text } = voice;
  const isFirst = at === 1;
  const row = metricRow(at, "chart");
  return {
    rows: [{ name: row, height: isFirst ? GAP_ROW : CHART_HEIGHT + GAP_ROW }],
    cells: [],
    charts: [
      {
        kind: "columns",
        title: isSold(metric) ? text.chart : text.chartResults,
        data: {
          ...{ header: metricRow(at, "header"), list: monthsOf(at), labels: "month" },
          series: [
            { column: "goal", color: COLORS.accentMid },
            { column: "sold", color: COLORS.accentDeep },
          ],
        },
        at: isFirst ? { row: metricRow(at, "name"), column: WORDS } : { row, column: "month" },
        width: isFirst ? beside - EDGE : width,
        height: CHART_HEIGHT,
        legend: true,
        least: 0,
        format: bareFormat(metric, voice),
      },
    ],
  };
};

const isSold = ({ currency, isLessBetter }: RepMetric): boolean =>
  currency !== null && !isLessBetter;

const headsOf = ({ period }: RepFacts, metric: RepMetric, { text: { headers } }: RepVoice) => {
  const years = [period.start, addMonths(period.start, period.months - 1)].map(yearOf);
  return {
    month: headers.month,
    goal: headers.goal,
    sold: isSold(metric) ? headers.sold : headers.result,
    left: metric.isLessBetter ? headers.room : headers.left,
    week: headers.week,
    last: years[0] === years[1] ? headers.lastYear(years[0]! - 1) : headers.yearBefore,
  };
};

const monthCells = (
  month: Month,
  i: number,
  metric: RepMetric,
  at: number,
  voice: RepVoice,
): readonly LaidCell[] => {
  const row = monthRow(at, month);
  const format = bareFormat(metric, voice);
  const goal = metric.months[i]!;
  const weeks = daysInMonth(yearOf(month), monthOfYear(month)) / WEEK;
  return [
    { row, column: "month", content: shortMonth(month, voice.language), role: "rowLabel" },
    { row, column: "goal", content: goal, role: "decisionPlain", format },
    { row, column: "sold", content: "", role: "input", format },
    {
      ...{ row, column: "left", role: "calc", format },
      content: { formula: '=IF(ISNUMBER([sold]);MAX(0;[goal]-[sold]);"")' },
    },
    {
      ...{ row, column: "week", content: goal / weeks, role: "past" },
      format: bareWeekFormat(metric, voice),
    },
    { row, column: "last", content: metric.lastYear[i] ?? "–", role: "past", format },
  ];
};

const totals = (metric: RepMetric, at: number, voice: RepVoice): readonly LaidCell[] => {
  const row = metricRow(at, "total");
  const format = bareFormat(metric, voice);
  const sumOf = (column: string) => ({ formula: `=SUM([${monthsOf(at)}*|${column}])` });
  const isKnown = metric.lastYear.every((result) => result !== null);
  const total = (column: string, content: Content): LaidCell => ({
    ...{ row, column, content, format },
    role: "total",
  });
  return [
    { row, column: "month", content: voice.text.total, role: "totalName" },
    total("goal", sumOf("goal")),
    total("sold", sumOf("sold")),
    total("left", { formula: "=MAX(0;[goal]-[sold])" }),
    total("week", ""),
    total("last", isKnown ? sumOf("last") : ""),
  ];
};
