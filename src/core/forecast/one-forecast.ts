import { addMonths } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { historyBefore } from "../history/history-before.ts";
import type { PersonResults, Results } from "../history/results.ts";
import { withoutWindfalls } from "../history/windfalls.ts";
import { usualSeason } from "../season/usual-season.ts";
import type { Total } from "../series/total.ts";
import { monthlyGrowth } from "./growth.ts";
import type { PersonForecast } from "./person-forecast.ts";
import type { TeamForecast } from "./team-forecast.ts";
import { teamSeries } from "./team-series.ts";

/** Total of one person alone in a period, and what it was made of. */
export interface OneForecast
  extends Total,
    Pick<PersonForecast, "person" | "own" | "level" | "presence" | "events" | "atStart">,
    Pick<TeamForecast, "season" | "windfalls" | "last" | "growth"> {
  /** Whether the growth was given. */
  readonly isGrowthTold: boolean;
  /** Results before the period. */
  readonly past: PersonResults;
}

/**
 * What is expected of one person alone in a period, by the steps of a team's plan. `growth` a year (0.03 = 3 %)
 * and twelve `factors`, January first, or null to take them from the results.
 */
export const oneForecast = (
  series: { readonly start: Results["start"]; readonly values: readonly (number | null)[] },
  period: Period,
  growth: number | null,
  factors: readonly number[] | null,
): OneForecast => {
  const people = [{ person: "", values: series.values }];
  const history = historyBefore({ start: series.start, people }, period);
  const { results, windfalls } = withoutWindfalls(history, factors ?? usualSeason(history, 12));
  const { length } = results.people[0]!.values;
  const last = addMonths(results.start, length - 1);
  const before = period.start - last - 1;
  const {
    season,
    growth: monthly,
    people: forecasts,
  } = teamSeries(results, before + period.months, {
    factors,
    growth: growth === null ? null : monthlyGrowth(growth),
    full: () => length,
    isPeer: () => true,
  });
  const shares = Array.from({ length: before + period.months }, (_, h) => (h < before ? 0 : 1));
  const { own, level, total } = forecasts[0]!;
  const whole = total(shares, false);
  return {
    ...{ ...whole, expected: whole.middle, atStart: whole.middle },
    ...{ person: "", own, level, presence: 1, events: 1 },
    ...{ season, windfalls, past: history.people[0]! },
    ...{ last, growth: monthly, isGrowthTold: growth !== null },
  };
};
