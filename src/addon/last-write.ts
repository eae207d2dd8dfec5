import * as v from "valibot";
import { isoMonth, type Month } from "../core/calendar/month.ts";
import { periodOf } from "../core/calendar/period.ts";
import type { Notice } from "../core/notices.ts";
import { lastMonthOf, resultsPrint } from "../sheet/read/results-print.ts";
import type { WorkbookFacts } from "../sheet/workbook/facts.ts";
import type { Settings } from "../sheet/workbook/lists/lists-tab.ts";
import { reviewOf, versionTold } from "./announced.ts";
import { lastAnswers } from "./last-answers.ts";
import type { FoundSource } from "./read/find-source.ts";

/** The setting that tells of the day of the last write, its reviews, the results it rested on, and the budget. */
export const WRITTEN = "written";

const shape = v.object({
  day: v.string(),
  reviews: v.array(v.number()),
  last: v.number(),
  print: v.string(),
  /** The chance that the incentives' budget suffices; left out where none was known. */
  budget: v.optional(v.number()),
});

export const writtenText = ({ today, plan, metric, tracked }: WorkbookFacts): string => {
  const results = tracked.get(metric)!;
  const last = lastMonthOf(results);
  return JSON.stringify({
    day: today,
    reviews: [...plan.reviews],
    last,
    print: resultsPrint(results, last),
    ...(plan.incentives?.budget ? { budget: plan.incentives.budget.chance } : {}),
  } satisfies v.InferOutput<typeof shape>);
};

/** How likely the incentives' budget was to suffice at the last write; null where that is not known. */
export const budgetChanceThen = (settings: Settings): number | null =>
  writtenIn(settings)?.budget ?? null;

/** What time has made of the goals: their period is over, or a review is open, or was due and nobody has made it. */
export const dueNotices = (settings: Settings, today: string): readonly Notice[] => {
  const [answers, written] = [lastAnswers(settings), writtenIn(settings)];
  if (answers === null || written === null) return [];
  const period = periodOf(answers.period);
  if (period && firstDay(period.start + period.months) <= today)
    return [{ code: "periodOver", facts: { period: answers.period } }];
  const published = versionTold(answers.period);
  if (published !== null) {
    const { open } = reviewOf(published.version, answers.steps);
    return open === null ? [] : [{ code: "reviewOpen", facts: { month: open } }];
  }
  const missed = written.reviews.filter(
    (month) => firstDay(month) <= today && firstDay(month) > written.day,
  );
  const month = missed[missed.length - 1] as Month | undefined;
  return month === undefined ? [] : [{ code: "reviewDue", facts: { month } }];
};

const firstDay = (month: number): string => `${isoMonth(month as Month)}-01`;

/** Null for a workbook that an earlier version wrote. */
const writtenIn = (settings: Settings): v.InferOutput<typeof shape> | null => {
  try {
    return v.parse(shape, JSON.parse(settings[WRITTEN] ?? "null"));
  } catch {
    return null;
  }
};

/** What has become of the results that the goals rest on, where this is their table. */
export const sinceNotices = (from: FoundSource, settings: Settings): readonly Notice[] => {
  const [answers, written] = [lastAnswers(settings), writtenIn(settings)];
  if (answers === null || written === null) return [];
  const isSame =
    from.table === null
      ? from.source === answers.source
      : from.table.sheet === answers.table?.sheet;
  const metric = from.reading.metrics.find(({ name }) => name === answers.metric);
  if (!isSame || !metric) return [];
  const was = written.last as Month;
  const last = lastMonthOf(metric.results);
  return [
    ...(last > was ? [{ code: "resultsNew" as const, facts: { was, last } }] : []),
    ...(resultsPrint(metric.results, was) === written.print
      ? []
      : [{ code: "resultsChanged" as const, facts: { was } }]),
  ];
};
