import { addMonths } from "../../../core/calendar/month.ts";
import { deseasonalised } from "../../../core/history/deseasonalised.ts";
import { HIGHEST, LOWEST } from "../../../core/review/guarded.ts";
import { sum } from "../../../core/stats/sum.ts";
import { variation } from "../../../core/stats/variation.ts";
import { numbersIn } from "../../../text/number.ts";
import { isTrendKnown } from "../../is-trend-known.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { CHANGE, GROWTH, goalFormat, PERCENT } from "../frame/number-format.ts";
import { lastMonths } from "../last-months.ts";
import type { TwoYears } from "./last-two-years.ts";

/** Where each figure stands: some three of the heat map’s narrow columns make one. */
export const SUMMARY_COLUMNS = {
  last12: { column: "past.1", to: "past.3" },
  prior12: { column: "past.4", to: "past.6" },
  change: { column: "past.7", to: "past.8" },
  level: { column: "past.9", to: "past.11" },
  teamLevel: { column: "past.12", to: "past.14" },
  trend: { column: "past.15", to: "past.17" },
  variation: { column: "past.18", to: "past.19" },
  group: { column: "past.21", to: "past.22" },
  ownTrend: { column: "past.23", to: "past.24" },
} as const;

/** Between numbers, which end on the right, and words. */
const BEFORE_GROUP = "past.20";

const FIGURES = Object.keys(SUMMARY_COLUMNS) as readonly (keyof typeof SUMMARY_COLUMNS)[];

/** The headings of the table below the heat map, with notes on what they mean. */
const summaryHeading = (
  { ownGrowth, plan }: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { text, locale } = voice;
  const { change } = numbersIn(locale);
  const { summary, notes } = text.review;
  const row = "summaryHeader";
  const names: Readonly<Record<(typeof FIGURES)[number], string>> = {
    ...summary,
    last12: lastMonths(plan, voice),
    trend: ownGrowth === null ? summary.trend : summary.market,
  };
  const noteOf: Partial<Record<(typeof FIGURES)[number], string>> = {
    change: notes.change,
    level: notes.level,
    teamLevel: notes.teamLevel(change(LOWEST - 1), change(HIGHEST - 1)),
    trend: ownGrowth === null ? notes.trend.team : notes.trend.own,
    variation: notes.variation,
    group: notes.group,
    ownTrend: notes.ownTrend,
  };
  return [
    { row, column: "person", content: summary.person, role: "wordHeader" },
    { row, column: BEFORE_GROUP, content: "", role: "wordHeader" },
    ...FIGURES.map((figure): LaidCell => {
      const note = noteOf[figure];
      return {
        row,
        ...SUMMARY_COLUMNS[figure],
        content: names[figure],
        role: figure === "group" ? "wordHeader" : "numberHeader",
        ...(note === undefined ? {} : { note }),
      };
    }),
  ];
};

const CHANGE_FORMULA = {
  formula: '=IF(COUNT([past.4])=0;"";IF([past.4]>0;ROUND([past.1]/[past.4]-1;2);""))',
};
const YEAR = 12;

/** What the last two years come to, a row a person; a figure that is known of nobody has neither heading nor colour. */
export const summaryTable = (
  years: TwoYears,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const cells = summaryCells(years, facts, voice);
  const untold = FIGURES.map((figure) => SUMMARY_COLUMNS[figure].column as string).filter(
    (column) => cells.every((cell) => cell.column !== column || cell.content === ""),
  );
  const isTold = ({ column }: LaidCell) => !untold.includes(column);
  return [
    ...summaryHeading(facts, voice).map((cell) =>
      isTold(cell) ? cell : { ...cell, content: "", note: "" },
    ),
    ...cells.map((cell) => (isTold(cell) ? cell : { ...cell, role: "past" as const })),
  ];
};

const summaryCells = (
  { months, people }: TwoYears,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan } = facts;
  const { text } = voice;
  const money = goalFormat(facts, voice);
  const trend = isTrendKnown(plan) ? plan.growth : "";
  return people.flatMap(({ goal, values }) => {
    const row = listRow("summary", goal.person);
    const [before, last] = [values.slice(0, YEAR), values.slice(YEAR)].map(known);
    const isWhole = before!.length === YEAR && last!.length === YEAR;
    const spread = variation(known(withoutSwings(goal.person, values, months, facts)));
    return [
      { row, column: "person", content: goal.person, role: "name" },
      {
        row,
        ...SUMMARY_COLUMNS.last12,
        content: goal.last12 ?? "",
        role: "past",
        format: money,
        ...monthsNote(last!, text),
      },
      {
        row,
        ...SUMMARY_COLUMNS.prior12,
        content: before!.length > 0 ? sum(before!) : "",
        role: "past",
        format: money,
        ...monthsNote(before!, text),
      },
      {
        row,
        ...SUMMARY_COLUMNS.change,
        content: isWhole ? CHANGE_FORMULA : "",
        role: "calc",
        format: CHANGE,
      },
      {
        row,
        ...SUMMARY_COLUMNS.level,
        content: goal.tier === "new" ? "" : goal.why.ownLevel,
        role: "calc",
        format: money,
      },
      { row, ...SUMMARY_COLUMNS.teamLevel, content: goal.why.level, role: "calc", format: money },
      {
        ...{ row, ...SUMMARY_COLUMNS.trend, content: trend },
        ...{ role: "calc", format: GROWTH },
      },
      { row, ...SUMMARY_COLUMNS.variation, content: spread ?? "", role: "calc", format: PERCENT },
      { row, column: BEFORE_GROUP, content: "", role: "word" },
      { row, ...SUMMARY_COLUMNS.group, content: text.tiers[goal.tier], role: "word" },
      {
        row,
        ...SUMMARY_COLUMNS.ownTrend,
        content: plan.courses.find(({ person }) => person === goal.person)?.growth ?? "",
        role: "calc",
        format: CHANGE,
      },
    ] satisfies readonly LaidCell[];
  });
};

/** How many of the months before the last year are known of whoever has most of them. */
export const monthsBefore = ({ people }: TwoYears): number =>
  Math.max(0, ...people.map(({ values }) => known(values.slice(0, YEAR)).length));

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

const monthsNote = (
  months: readonly number[],
  { review }: WorkbookVoice["text"],
): { readonly note?: string } =>
  months.length === 0 || months.length === YEAR ? {} : { note: review.notes.months(months.length) };

/** Months as the plan sees them: one-offs capped, the season taken out. */
const withoutSwings = (
  person: string,
  values: readonly (number | null)[],
  months: TwoYears["months"],
  { plan }: WorkbookFacts,
): readonly (number | null)[] => {
  const start = months[0]!;
  const limits = new Map(
    plan.windfalls
      .filter((one) => one.person === person && !one.isNormal)
      .map(({ month, limit }) => [month, limit]),
  );
  const capped = values.map((value, i) => limits.get(addMonths(start, i)) ?? value);
  const factors = plan.season.map(({ factor }) => factor);
  return deseasonalised({ start, people: [{ person, values: capped }] }, factors).people[0]!.values;
};
