import { addMonths, monthOfYear } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { yearlyGrowth } from "../forecast/growth.ts";
import { monthWeights, type PersonForecast } from "../forecast/person-forecast.ts";
import type { Season } from "../forecast/season.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import type { SeasonMonth, Why } from "../planned.ts";
import { sum } from "../stats/sum.ts";

/** The year's factors with their months, January first. */
export const seasonMonths = ({ factors, raw }: Season): readonly SeasonMonth[] =>
  factors.map((factor, i) => ({ month: i + 1, factor, raw: raw[i]! }));

/** A goal on its way: as computed, within the capacity, handed down, and as it stands at last. */
export interface GoalSteps {
  /** What is expected with the growth that the manager sees room for. */
  readonly grown: number;
  readonly computed: number;
  readonly within: number;
  /** That, or the part of a company's target that takes its place. */
  readonly handed: number;
  readonly goal: number;
}

/** What everybody's forecast has in common. */
export interface Common extends Pick<TeamForecast, "season" | "last"> {
  /** Logarithm a month. */
  readonly growth: number;
  readonly isGrowthTold: boolean;
}

/** What a period's months have of season and growth: everybody's. */
export interface PeriodSeason extends Pick<Why, "shared" | "growth"> {
  /** Σ of the factors. */
  readonly total: number;
  /** Month with the lowest and the highest factor; null where none stands out. */
  readonly low: SeasonMonth | null;
  readonly high: SeasonMonth | null;
}

export const periodSeason = (
  { season, last, growth, isGrowthTold }: Common,
  period: Period,
): PeriodSeason => {
  const year = seasonMonths(season);
  const months = Array.from(
    { length: period.months },
    (_, i) => year[monthOfYear(addMonths(period.start, i)) - 1]!,
  );
  const inOrder = [...months].sort((a, b) => a.factor - b.factor || a.month - b.month);
  const total = sum(months.map(({ factor }) => factor));
  return {
    total,
    shared: ratio(sum(monthWeights({ period, last, season, growth })), total),
    growth: { yearly: yearlyGrowth(growth), since: last, isTold: isGrowthTold },
    low: standingOut(inOrder),
    high: standingOut([...inOrder].reverse()),
  };
};

/** How far from a usual month, and from the next one, a month lies that is worth a word. Judgement. */
const [LEAST_APART, LEAST_BEYOND] = [0.05, 0.02];

/** The first one, where it stands out: of months that are alike none is the strongest. */
const standingOut = ([first, next]: readonly SeasonMonth[]): SeasonMonth | null => {
  const isFar = Math.abs(first!.factor - 1) >= LEAST_APART;
  return isFar && next && Math.abs(first!.factor - next.factor) >= LEAST_BEYOND ? first! : null;
};

type Explained = Pick<
  PersonForecast,
  "person" | "own" | "level" | "presence" | "events" | "atStart" | "expected"
>;

/** What made a person's goal. Shares of nothing are 1. */
export const whyOf = (
  { total, low, high, shared, growth }: PeriodSeason,
  windfalls: TeamForecast["windfalls"],
  { person, own, level, presence, events, atStart, expected }: Explained,
  { grown, computed, within, handed, goal }: GoalSteps,
): Why => ({
  ownLevel: own.value,
  level,
  seasonMonths: total,
  presence,
  events,
  market: ratio(atStart, level * total * presence * events),
  soFar: ratio(expected, atStart),
  shared,
  growth,
  potential: ratio(grown, expected),
  caution: ratio(computed, grown),
  capacity: ratio(within, computed),
  company: ratio(handed, within),
  announced: ratio(goal, handed),
  low,
  high,
  capped: windfalls
    .filter((one) => one.person === person && !one.isNormal)
    .map(({ month }) => month),
});

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
