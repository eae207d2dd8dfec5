import { addMonths, isoMonth } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import { partWords, periodWords } from "../../text/period.ts";
import { type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { PERCENT } from "../workbook/frame/number-format.ts";
import type { Role } from "../workbook/frame/tab.ts";
import { bareFormat } from "./formats.ts";
import { isSold, monthRow, monthsOf } from "./metric-cells.ts";
import {
  APART,
  FIRST,
  gapPart,
  HEADER_ROW,
  LAST,
  metricRow,
  type Part,
  ROW,
  stacked,
  titlePart,
} from "./part.ts";
import { isPaidByPart, isPaidInParts } from "./part-pay.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Of a part's share of its goal, whose heading is long. */
const SHARE = { column: "week", to: LAST } as const;
/** So many tables of several goals are kept on one page. */
const TOGETHER = 4;

/** The row that stays free below the parts of a goal: there a page may end. */
export const partsEnd = (at: number): string => metricRow(at, "partsEnd");

/**
 * Goals of the parts of the period that are paid apart, and what came of them; nothing where single
 * months or the whole period are paid. They stand below all that
 * the person types, so that another rhythm of pay moves none of it.
 */
export const partsPart = (facts: RepFacts, voice: RepVoice): Part => {
  const { pay, metrics } = facts;
  if (pay === null || !isPaidInParts(facts)) return stacked([]);
  const by = voice.text.parts.by(pay.everyMonths);
  const shown = metrics.flatMap((metric, i) =>
    isPaidByPart(metric) ? [{ metric, at: i + 1 }] : [],
  );
  const isTogether = shown.length <= TOGETHER;
  return stacked(
    shown.flatMap(({ metric, at }, i) => [
      titlePart(
        metricRow(at, "partsTitle"),
        metrics.length > 1 ? `${metric.metric} · ${by}` : by,
        i === 0 || !isTogether ? HEADER_ROW : APART,
      ),
      goals(facts, metric, pay, at, voice),
      ...(i + 1 === shown.length || !isTogether ? [gapPart(partsEnd(at))] : []),
    ]),
  );
};

const goals = (
  { period }: RepFacts,
  metric: RepMetric,
  { everyMonths, wholeShare }: RepPay,
  at: number,
  voice: RepVoice,
): Part => {
  const { text, language } = voice;
  const parts = partsOf(period, everyMonths);
  const header = metricRow(at, "partsHeader");
  const list = metricRow(at, "parts");
  const whole = metricRow(at, "partsWhole");
  const rowsOf = (part: Period): readonly string[] =>
    Array.from({ length: part.months }, (_, i) => monthRow(at, addMonths(part.start, i)));
  const hasWhole = wholeShare > 0 && (metric.target ?? 0) > 0;
  const head = (column: string, content: string, role: Role): LaidCell => ({
    ...{ row: header, column, content, role },
  });
  return {
    rows: [
      { name: header, height: HEADER_ROW },
      { list, key: [FIRST], keys: parts.map(({ start }) => isoMonth(start)), height: ROW },
      ...(hasWhole ? [{ name: whole, height: HEADER_ROW }] : []),
    ],
    cells: [
      head(FIRST, text.parts.name(everyMonths), "wordHeader"),
      head("goal", text.headers.goal, "numberHeader"),
      head("sold", isSold(metric) ? text.headers.sold : text.headers.result, "numberHeader"),
      head("left", metric.isLessBetter ? text.headers.room : text.headers.left, "numberHeader"),
      { ...head(SHARE.column, text.parts.share, "numberHeader"), ...SHARE },
      ...parts.flatMap((part) => {
        const row = listRow(list, isoMonth(part.start));
        return [
          { row, column: FIRST, content: partWords(language, part), role: "rowLabel" as const },
          ...figures(row, part, rowsOf(part), metric, voice, ["decisionPlain", "calc"]),
        ];
      }),
      ...(hasWhole
        ? [
            {
              ...{ row: whole, column: FIRST, role: "totalName" as const },
              content: periodWords(language, periodCode(period)),
            },
            ...figures(whole, period, [`${monthsOf(at)}*`], metric, voice, ["total", "total"]),
          ]
        : []),
    ],
  };
};

/** Goal, result, what is left and the share of some months, as the cells of these rows tell them. */
const figures = (
  row: string,
  { months }: Period,
  rows: readonly string[],
  metric: RepMetric,
  voice: RepVoice,
  [goalRole, role]: readonly [Role, Role],
): readonly LaidCell[] => {
  const format = bareFormat(metric, voice);
  const cells = (column: string) => rows.map((month) => `[${month}|${column}]`).join(";");
  // Where less is better, a result that is not whole yet looks better than it is.
  const needed = metric.isLessBetter ? months : 1;
  const share = metric.isLessBetter ? "2-[sold]/[goal]" : "[sold]/[goal]";
  const count = `COUNT(${cells("sold")})`;
  return [
    {
      ...{ row, column: "goal", role: goalRole, format },
      content: { formula: `=SUM(${cells("goal")})` },
    },
    {
      ...{ row, column: "sold", role, format },
      content: { formula: `=IF(${count}=0;"";SUM(${cells("sold")}))` },
    },
    {
      ...{ row, column: "left", role, format },
      content: { formula: '=IF([sold]="";"";MAX(0;[goal]-[sold]))' },
    },
    {
      ...{ row, ...SHARE, role, format: PERCENT },
      content: { formula: `=IF(${count}<${needed};"";IF([goal]>0;${share};""))` },
    },
  ];
};

/** The parts of a period. */
export const partsOf = ({ start, months }: Period, length: number): readonly Period[] =>
  Array.from({ length: Math.ceil(months / length) }, (_, i) => ({
    start: addMonths(start, i * length),
    months: Math.min(length, months - i * length),
  }));
