import { addMonths, isoMonth, type Month, yearOf } from "../../core/calendar/month.ts";
import { type Chart, type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { COLORS } from "../workbook/frame/look.ts";
import type { Content } from "../workbook/frame/tab.ts";
import { closedWords } from "./closed-words.ts";
import { bareFormat, bareWeekFormat, shortMonth } from "./formats.ts";
import { namePart, whyPart } from "./goal-cells.ts";
import { type OpenMonth, openMonths, weeksIn } from "./open-months.ts";
import {
  FIRST,
  gapPart,
  HEADER_ROW,
  LAST,
  metricRow,
  type Part,
  ROW,
  stacked,
  textPart,
} from "./part.ts";
import type { RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Refunds may make a month less than nothing. */
const LEAST_RESULT = -1e12;
// Pixels.
export const CHART_HEIGHT = 204;
const HEADINGS = 34;
/** Where several are told of, each begins with its name. */
const TITLE = { column: FIRST, to: LAST, role: "wordHeader" } as const;

export const monthsOf = (at: number): string => metricRow(at, "months");
export const monthRow = (at: number, month: Month): string =>
  listRow(monthsOf(at), isoMonth(month));

/**
 * Why a goal is so where several are told of, and its months with cells for what came of them. One of
 * several has no gap in it where a page might end.
 */
export const metricPart = (facts: RepFacts, at: number, voice: RepVoice, width: number): Part => {
  const metric = facts.metrics[at - 1]!;
  const isOneOfSome = facts.metrics.length > 1;
  return stacked([
    ...(isOneOfSome
      ? [namePart(metric, at, voice, TITLE), whyPart(facts, at, voice, width)]
      : [monthsGap(facts, metric, at, voice, width)]),
    months(facts, metric, at, voice),
    ...(isOneOfSome ? [] : [gapPart(metricRow(at, "monthsEnd"))]),
  ]);
};

/** Above the months of an only goal, with what is closed. */
const monthsGap = (
  facts: RepFacts,
  metric: RepMetric,
  at: number,
  voice: RepVoice,
  width: number,
): Part => {
  const words = closedWords(facts, metric, voice);
  const row = metricRow(at, "gap");
  return words === "" ? gapPart(row) : textPart(row, words, width);
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
      ...openMonths(facts, metric.months).flatMap((month, i) =>
        monthCells(month, i, metric, at, voice),
      ),
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

/** Each month's goal and what came of it. */
export const monthsChart = (
  metric: RepMetric,
  at: number,
  voice: RepVoice,
  place: Pick<Chart, "at" | "width">,
  height = CHART_HEIGHT,
): Chart => ({
  ...place,
  kind: "columns",
  title: chartTitle(metric, voice.text),
  data: {
    ...{ header: metricRow(at, "header"), list: monthsOf(at), labels: "month" },
    series: [
      { column: "goal", color: COLORS.accentMid },
      { column: "sold", color: COLORS.accentDeep },
    ],
  },
  height,
  legend: true,
  least: 0,
  format: bareFormat(metric, voice),
});

const chartTitle = (metric: RepMetric, text: RepVoice["text"]): string => {
  if (metric.isNeed) return text.needs.chart;
  return isSold(metric) ? text.chart : text.chartResults;
};

export const isSold = ({ currency, isLessBetter }: RepMetric): boolean =>
  currency !== null && !isLessBetter;

const headsOf = (
  { period }: RepFacts,
  metric: RepMetric,
  { text: { headers, needs } }: RepVoice,
) => {
  const years = [period.start, addMonths(period.start, period.months - 1)].map(yearOf);
  return {
    month: headers.month,
    goal: metric.isNeed ? needs.month : headers.goal,
    sold: isSold(metric) ? headers.sold : headers.result,
    left: metric.isLessBetter ? headers.room : headers.left,
    week: headers.week,
    ...(hasYearBefore(metric) && {
      last: years[0] === years[1] ? headers.lastYear(years[0]! - 1) : headers.yearBefore,
    }),
  };
};

const monthCells = (
  open: OpenMonth,
  i: number,
  metric: RepMetric,
  at: number,
  voice: RepVoice,
): readonly LaidCell[] => {
  const { month } = open;
  const row = monthRow(at, month);
  const format = bareFormat(metric, voice);
  const goal = metric.months[i]!;
  return [
    { row, column: "month", content: shortMonth(month, voice.language), role: "rowLabel" },
    { row, column: "goal", content: goal, role: "decisionPlain", format },
    { row, column: "sold", content: "", role: "input", format },
    {
      ...{ row, column: "left", role: "calc", format },
      content: { formula: '=IF(ISNUMBER([sold]);MAX(0;[goal]-[sold]);"")' },
    },
    {
      ...{ row, column: "week", content: goal > 0 ? goal / weeksIn(open) : 0, role: "past" },
      format: bareWeekFormat(metric, voice),
    },
    ...(hasYearBefore(metric)
      ? [{ row, column: "last", content: metric.lastYear[i] ?? "–", role: "past", format } as const]
      : []),
  ];
};

/** Where nothing is known of the year before, nothing stands in its column. */
const hasYearBefore = ({ lastYear }: RepMetric): boolean =>
  lastYear.some((result) => result !== null);

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
