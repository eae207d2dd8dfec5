import { addMonths, type Month } from "../calendar/month.ts";
import type { FixedChoices, Stage } from "../choices.ts";
import { type Counts, type TierContrast, tierContrast } from "../funnel/tier-contrast.ts";
import { resultAt } from "../history/result-at.ts";
import type { Results } from "../history/results.ts";
import type {
  Course,
  Drivers,
  DriversBasis,
  DriversGap,
  PersonGoal,
  RankedTier,
} from "../planned.ts";
import { median } from "../stats/median.ts";
import { sum } from "../stats/sum.ts";
import { wholeShares } from "../stats/whole-shares.ts";
import { leadsOf } from "./funnel-of.ts";

/** Months that groups are compared in: a year has every season once. */
const COMPARED = 12;
/** The groups that have an order, best first. */
const RANKED: readonly RankedTier[] = ["top", "middle", "bottom"];

/** What drivers are taken from. */
interface Team {
  readonly main: Results;
  /** The last month of the main metric's history. */
  readonly last: Month;
  readonly tiers: readonly Pick<PersonGoal, "person" | "tier">[];
  readonly courses: readonly Course[];
}

/**
 * What sets the top of a team apart from its middle, and that from its bottom: each step of the sale
 * over the last twelve months, or the number of sales and what one brings, or, where neither is
 * known, the amount alone. Null where there are fewer than two groups, or less is better.
 */
export const driversOf = (
  { main, last, tiers, courses }: Team,
  { stages, sold, isCount, isLessBetter }: FixedChoices,
): Drivers | null => {
  const steps = stages.length > 0 ? stages : sold === null ? [] : [sold];
  const people = new Map(
    RANKED.map((tier) => [tier, tiers.filter((one) => one.tier === tier).map(nameIn)]),
  );
  const groups = RANKED.filter((tier) => people.get(tier)!.length > 0);
  if (groups.length < 2 || isLessBetter) return null;
  const leads = leadsOf(stages);
  const countsOf = countsIn(
    [
      ...steps.map(({ results }, i) => ({ results, lead: leads[i] ?? 0 })),
      { results: main, lead: 0 },
    ],
    last,
  );
  const rows = new Map(groups.map((tier) => [tier, people.get(tier)!.flatMap(countsOf)]));
  const inGroups = <Value>(value: (tier: RankedTier) => Value) =>
    groups.map((group) => ({ group, value: value(group) }));
  const courseOf = new Map(courses.map((one) => [one.person, one]));
  const middleOf = (figure: "variation" | "growth") =>
    inGroups((tier) => {
      const known = people.get(tier)!.flatMap((person) => courseOf.get(person)?.[figure] ?? []);
      return known.length === 0 ? null : median(known);
    });
  return {
    basis: basisOf(stages, sold),
    months: COMPARED,
    steps: steps.map(({ metric }) => metric),
    results: inGroups((tier) => meanOf(rows.get(tier)!)),
    parts: [...steps, null].map((_, i) => inGroups((tier) => rateOf(rows.get(tier)!, i))),
    gaps: groups.slice(1).map((other, i): DriversGap => gapOf(groups[i]!, other, rows, !isCount)),
    variation: middleOf("variation"),
    growth: middleOf("growth"),
  };
};

const nameIn = ({ person }: { readonly person: string }): string => person;

const basisOf = (stages: readonly Stage[], sold: FixedChoices["sold"]): DriversBasis => {
  if (stages.length > 0) return "stages";
  return sold === null ? "amount" : "ticket";
};

const gapOf = (
  better: RankedTier,
  other: RankedTier,
  rows: ReadonlyMap<RankedTier, readonly Counts[]>,
  isMoney: boolean,
): DriversGap => {
  const [one, two] = [rows.get(better)!, rows.get(other)!];
  const contrast = inHundredths(tierContrast(one, two, isMoney));
  const [high, low] = [meanOf(one), meanOf(two)];
  const ratio = high !== null && low !== null && low > 0 ? high / low : null;
  return { better, other, ratio, contrast };
};

/**
 * What a person did for each of the last months in which every number is known: a step's as many
 * months before as it is ahead, as conversion rates are counted.
 */
const countsIn = (
  numbers: readonly { readonly results: Results; readonly lead: number }[],
  last: Month,
) => {
  const rows = numbers.map(({ results, lead }) => {
    const at = resultAt(results);
    return (person: string, month: Month) => at(person, addMonths(month, -lead));
  });
  const months = Array.from({ length: COMPARED }, (_, i) => addMonths(last, -i));
  return (person: string): readonly Counts[] =>
    months.flatMap((month) => {
      const counts = rows.map((at) => at(person, month));
      return counts.every((count) => count !== null) ? [counts as Counts] : [];
    });
};

const totalOf = (rows: readonly Counts[], i: number): number => sum(rows.map((row) => row[i]!));

/** The result of a typical person's month; null where none is known. */
const meanOf = (rows: readonly Counts[]): number | null =>
  rows.length === 0 ? null : totalOf(rows, rows[0]!.length - 1) / rows.length;

/** The first step a month, or what a step makes of the one before; null where nothing tells. */
const rateOf = (rows: readonly Counts[], i: number): number | null => {
  const before = i === 0 ? rows.length : totalOf(rows, i - 1);
  return before > 0 ? totalOf(rows, i) / before : null;
};

/** Its shares in whole percents, as people are told them. */
const inHundredths = (contrast: TierContrast | null): TierContrast | null => {
  if (contrast === null) return null;
  const shares = wholeShares(contrast.parts.map(({ share }) => share));
  return {
    ...contrast,
    parts: contrast.parts.map((part, i) => ({ ...part, share: shares[i]! })),
  };
};
