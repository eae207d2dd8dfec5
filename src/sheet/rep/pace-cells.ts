import { addMonths, type Month, monthOfYear, yearOf } from "../../core/calendar/month.ts";
import { DOUBT, ON_TRACK, WATCH } from "../../core/review/pace.ts";
import { factor } from "../workbook/frame/formula.ts";
import type { LaidCell, Rule } from "../workbook/frame/layout.ts";
import { COLORS } from "../workbook/frame/look.ts";
import { DAY, PERCENT } from "../workbook/frame/number-format.ts";
import type { Content } from "../workbook/frame/tab.ts";
import { bareFormat, bareWeekFormat } from "./formats.ts";
import { monthsOf } from "./metric-cells.ts";
import { openMonths } from "./open-months.ts";
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
} from "./part.ts";
import type { RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** The column whose cells hold the figures. */
export const VALUE = "week";
const WEEK = 7; // days
/** With a smaller share of the goal due it has not begun, as GOAL_PACE sees it. */
const LEAST_SHARE = "10^6";
/** Sums of months miss a goal by a last digit. */
const TIDY = "(1-1/10^9)";

/**
 * How a goal stands by the results that the person has typed: at the end of the last month that has
 * one, and at most today. The same arithmetic as the Tracking tab's.
 */
export const pacePart = (facts: RepFacts, at: number, voice: RepVoice): Part => {
  const metric = facts.metrics[at - 1]!;
  const words = voice.text.pace;
  const format = bareFormat(metric, voice);
  const week = bareWeekFormat(metric, voice);
  const formulas = paceFormulas(facts, at);
  const line = (name: keyof typeof formulas, label: Content, as: string): Part => ({
    rows: [{ name: metricRow(at, name), height: ROW }],
    cells: [
      { row: metricRow(at, name), column: FIRST, to: "left", content: label, role: "rowLabel" },
      {
        ...{ row: metricRow(at, name), column: VALUE, to: LAST, role: "calc", format: as },
        content: { formula: formulas[name] },
      },
    ],
  });
  return stacked([
    titled(facts, at, voice),
    line("asOf", words.asOf, DAY),
    line("elapsed", words.months, "0.0"),
    line("actual", { formula: actualLabel(at, words) }, format),
    line("due", words.due, format),
    line("pace", words.pace, PERCENT),
    line("projection", words.projection(facts.period.months), format),
    line("perWeek", metric.isLessBetter ? words.perWeekLess : words.perWeek, week),
    line("soFar", words.soFar, week),
    gapPart(metricRow(at, "end")),
  ]);
};

const titled = (facts: RepFacts, at: number, { text }: RepVoice): Part => {
  const row = metricRow(at, "standing");
  const status: LaidCell = {
    ...{ row, column: VALUE, to: LAST, role: "wordHeader" },
    content: { formula: statusFormula(facts.metrics[at - 1]!, at, text.status) },
  };
  const isOneOfSome = facts.metrics.length > 1;
  return {
    rows: [{ name: row, height: isOneOfSome ? APART : HEADER_ROW }],
    cells: [
      { row, column: FIRST, to: "left", content: text.pace.title, role: "wordHeader" },
      status,
    ],
    rules: statusRules(row, text.status),
  };
};

/** A day of the period's first or last month, as a formula's text. */
const dayOf = (month: Month, day: number): string =>
  `DATE(${yearOf(month)};${monthOfYear(month)};${day})`;

/**
 * Days of the period that are over by a day, and those behind it (formulas' texts), without months that
 * ask for nothing and the closed days of others: these have no weeks, as on Tracking.
 */
const openDays = (facts: RepFacts, at: number, until: string) => {
  const { period, metrics } = facts;
  const closed = openMonths(facts, metrics[at - 1]!.months).filter(({ open }) => open < 1);
  const partOf = (open: number) => (open === 0 ? "" : `${factor(1 - open)}*`);
  const idle = closed.map(
    ({ month, days, open }) => `-${partOf(open)}MIN(${days};MAX(0;${until}-${dayOf(month, 1)}+1))`,
  );
  const begin = dayOf(period.start, 1);
  const behind = dayOf(addMonths(period.start, period.months), 1);
  const gone = `MAX(0;${until}-${begin}+1${idle.join("")})`;
  const all = [
    ...[behind, begin],
    ...closed.map(({ days, open }) => `${partOf(open)}${days}`),
  ].join("-");
  return { gone, left: `(${all}-${gone})` };
};

const paceFormulas = (facts: RepFacts, at: number) => {
  const { period } = facts;
  const cell = (name: string) => `[${metricRow(at, name)}|${VALUE}]`;
  const [months, goal] = [`[${monthsOf(at)}*|sold]`, `[${metricRow(at, "total")}|goal]`];
  const goals = `[${monthsOf(at)}*|goal]`;
  const number = numberOf(at);
  const begin = dayOf(period.start, 1);
  const [asOf, elapsed, actual, due] = ["asOf", "elapsed", "actual", "due"].map(cell) as [
    string,
    string,
    string,
    string,
  ];
  const year = yearOf(period.start);
  const month = monthOfYear(period.start);
  const { gone, left } = openDays(facts, at, `SUM(${asOf})`);
  const isDue = `${due}*${LEAST_SHARE}>${goal}`;
  const believed = `${elapsed}/(${elapsed}+${DOUBT})`;
  const firstOf = (ahead: number) =>
    `DATE(YEAR(${asOf});MONTH(${asOf})${ahead === 0 ? "" : `+${ahead}`};1)`;
  const share = `NETWORKDAYS(${firstOf(0)};${asOf})/NETWORKDAYS(${firstOf(0)};${firstOf(1)}-1)`;
  return {
    asOf: `=IF(COUNT(${months})=0;"";MIN(TODAY();DATE(${year};${month}+SUMPRODUCT(MAX(ISNUMBER(${months})*${number}));1)-1))`,
    elapsed: `=IF(SUM(${asOf})<${begin};0;12*(YEAR(${asOf})-${year})+MONTH(${asOf})-${month}+${share})`,
    actual: `=SUMPRODUCT((${number}<${elapsed}+1)*ISNUMBER(${months});${months})`,
    due: `=SUMPRODUCT((${number}<=${elapsed})+(${number}>${elapsed})*(${number}<${elapsed}+1)*(${elapsed}+1-${number});${goals})`,
    pace: `=IF(${isDue};${actual}/${due};"")`,
    // Before the first result there is no pace.
    projection: `=IF(OR(COUNT(${months})=0;${elapsed}=0);"";${actual}+(${goal}-${due})*(1+IF(${isDue};${believed}*(${actual}/${due}-1);0)))`,
    perWeek: `=IF(${left}>0;MAX(0;${goal}-${actual})/MAX(1;${left}/${WEEK});"")`,
    soFar: `=IF(${gone}>0;${actual}/MAX(1;${gone}/${WEEK});"")`,
  } as const;
};

/** Says of a result in a month to come that it does not count yet. */
const actualLabel = (at: number, { actual, actualOnly }: RepVoice["text"]["pace"]): string => {
  const elapsed = `[${metricRow(at, "elapsed")}|${VALUE}]`;
  const isToCome = `SUMPRODUCT((${numberOf(at)}>=${elapsed}+1)*ISNUMBER([${monthsOf(at)}*|sold]))`;
  return `=IF(${isToCome}>0;"${actualOnly}";"${actual}")`;
};

/** The numbers of the months' rows, from 1. */
const numberOf = (at: number): string =>
  `(ROW([${monthsOf(at)}*|goal])-ROW([${metricRow(at, "header")}|goal]))`;

const statusFormula = (
  { isLessBetter }: RepMetric,
  at: number,
  { notBegun, ahead, onTrack, watch, help, missing }: RepVoice["text"]["status"],
): string => {
  const [elapsed, actual, due] = ["elapsed", "actual", "due"].map(
    (name) => `[${metricRow(at, name)}|${VALUE}]`,
  );
  const [sold, goals] = [`[${monthsOf(at)}*|sold]`, `[${monthsOf(at)}*|goal]`];
  const goal = `[${metricRow(at, "total")}|goal]`;
  const reaches = (share: number) => {
    const inHundred = Math.round(100 * share);
    return isLessBetter
      ? `${inHundred}*${actual}*${TIDY}<=100*${due}`
      : `100*${actual}>=${inHundred}*${due}*${TIDY}`;
  };
  const standing = `IF(${reaches(1)};"${ahead}";IF(${reaches(ON_TRACK)};"${onTrack}";IF(${reaches(WATCH)};"${watch}";"${help}")))`;
  const isMissing = `SUMPRODUCT((${numberOf(at)}<=${elapsed})*(${goals}>0)*(1-ISNUMBER(${sold})))`;
  const hasNotBegun = `OR(${elapsed}=0;AND(${goal}>0;${due}*${LEAST_SHARE}<=${goal}))`;
  return `=IF(${hasNotBegun};"${notBegun}";IF(${isMissing}>0;"${missing}";${standing}))`;
};

/** Colour repeats what the words say. */
const statusRules = (
  row: string,
  { ahead, watch, help, missing }: RepVoice["text"]["status"],
): readonly Rule[] =>
  (
    [
      [ahead, COLORS.good],
      [watch, COLORS.warn],
      [missing, COLORS.warn],
      [help, COLORS.bad],
    ] as const
  ).map(([text, ink]) => ({
    cells: { column: VALUE, row },
    when: { kind: "startsWith", text },
    ink,
    bold: true,
  }));
