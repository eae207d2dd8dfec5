import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { GoalError } from "../errors.ts";
import { exp } from "../stats/exp.ts";
import { indexEffect } from "./index-effect.ts";
import type { UsedIndex } from "./market.ts";
import { type KnownIndex, knownIndex, type MarketIndex } from "./market-index.ts";
import type { TeamMonths } from "./team-months.ts";

/**
 * An index beside a team's months: its share of a month is (index ÷ usual) to the power of the
 * elasticity where it helps to forecast them, else 1; so it is where no value of it is known.
 */
export const usedIndex = (
  index: MarketIndex,
  team: TeamMonths,
  period: Period,
  isSeasonKnown: boolean,
): UsedIndex => {
  const { start, values } = team;
  const known = knownIndex(index, start, values.length);
  const isOneForAll = index.expected?.length === 1 && period.months > 1;
  const expected = expectedOf(index, known, period, isOneForAll);
  const effect = indexEffect(team, known.logs, isSeasonKnown);
  const elasticity = effect?.helps === true ? effect.elasticity : 0;
  const logAt = (month: Month): number | null => {
    if (month < addMonths(start, values.length)) return known.logs[month - start] ?? null;
    const value = expected[month - period.start];
    return value === undefined || index.expected === null
      ? null
      : known.logOf(value, month, isOneForAll);
  };
  const { usual, least, most, differing, unknown, logs } = known;
  return {
    facts: {
      metric: index.metric,
      ...{ effect, expected, usual, least, most, differing, unknown },
      months: values.filter((value, t) => value !== null && logs[t] !== null).length,
      isTold: index.expected !== null,
    },
    logs,
    shareOf: (month) => {
      const log = elasticity === 0 ? null : logAt(month);
      return log === null ? 1 : exp(elasticity * log);
    },
  };
};

/** One value a month of the period: as told, or the usual. */
const expectedOf = (
  { metric, expected }: MarketIndex,
  { usual, logOf }: KnownIndex,
  { start, months }: Period,
  isOneForAll: boolean,
): readonly number[] => {
  if (expected === null) return new Array<number>(months).fill(usual);
  if (expected.length !== 1 && expected.length !== months)
    throw new GoalError("indexExpected", { metric, values: expected.length, months });
  const each = Array.from({ length: months }, (_, i) => expected[i] ?? expected[0]!);
  each.forEach((value, i) => {
    logOf(value, addMonths(start, i), isOneForAll);
  });
  return each;
};
