import { addMonths, monthOfYear } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { PersonForecast, TeamForecast } from "../forecast/team-forecast.ts";
import type { SeasonMonth, Why } from "../plan.ts";
import type { Season } from "../season/season.ts";
import { sum } from "../stats/sum.ts";

/** The year's factors with their months, January first. */
export const seasonMonths = ({ factors, raw }: Season): readonly SeasonMonth[] =>
  factors.map((factor, i) => ({ month: i + 1, factor, raw: raw[i]! }));

/** What made a person's goal. Shares of nothing are 1. */
export const whyOf = (
  { season, windfalls }: TeamForecast,
  { person, own, level, expected }: PersonForecast,
  goal: number,
  period: Period,
): Why => {
  const year = seasonMonths(season);
  const months = Array.from(
    { length: period.months },
    (_, i) => year[monthOfYear(addMonths(period.start, i)) - 1]!,
  );
  const inOrder = [...months].sort((a, b) => a.factor - b.factor || a.month - b.month);
  const isKnown = season.basis !== "none";
  const total = sum(months.map(({ factor }) => factor));
  return {
    ownLevel: own.value,
    level,
    seasonMonths: total,
    market: level * total === 0 ? 1 : expected / (level * total),
    caution: expected === 0 ? 1 : goal / expected,
    low: isKnown ? inOrder[0]! : null,
    high: isKnown ? inOrder[inOrder.length - 1]! : null,
    capped: windfalls.filter((one) => one.person === person).map(({ month }) => month),
  };
};
