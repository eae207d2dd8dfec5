import type { IncentivePlan } from "../choices.ts";

/** Shares of somebody's amount, in [0, 1]. */
export interface PayoutShares {
  /** Paid by each part of the period, where every part has a goal; 0 where it is paid at once. */
  readonly each: number;
  readonly whole: number;
}

/** How many of the parts of a period have a goal of anybody's; where the months of no goal are known, all. */
export const partsWithGoals = (
  goals: readonly { readonly months: readonly number[] }[],
  partMonths: number,
  periodMonths: number,
): number => {
  const parts = Array.from(
    { length: Math.ceil(periodMonths / partMonths) },
    (_, i) => i * partMonths,
  );
  const hasGoal = (from: number) =>
    goals.some(({ months }) => months.slice(from, from + partMonths).some((goal) => goal > 0));
  return parts.filter(hasGoal).length || parts.length;
};

/** Who has a goal, but in fewer parts of the period than the team, and in how many. */
export const withFewerParts = (
  goals: readonly { readonly person: string; readonly months: readonly number[] }[],
  partMonths: number,
  periodMonths: number,
): readonly { readonly person: string; readonly parts: number }[] => {
  const ofTeam = partsWithGoals(goals, partMonths, periodMonths);
  return goals
    .filter(({ months }) => months.some((goal) => goal > 0))
    .map((one) => ({ person: one.person, parts: partsWithGoals([one], partMonths, periodMonths) }))
    .filter(({ parts }) => parts < ofTeam);
};

/**
 * What share of an amount each part of a period of so many months pays by its own goal, where so many
 * `parts` have one, and what the whole of it.
 */
export const payoutShares = (
  {
    payoutMonths,
    annualShare = 0,
    teamShare = 0,
  }: Pick<IncentivePlan, "payoutMonths" | "annualShare" | "teamShare">,
  months: number,
  parts: number,
): PayoutShares => {
  const own = 1 - teamShare;
  if (payoutMonths === undefined || payoutMonths >= months) return { each: 0, whole: own };
  return { each: (own * (1 - annualShare)) / parts, whole: own * annualShare };
};
