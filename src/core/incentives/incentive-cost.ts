import { crossing } from "../stats/crossing.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { costRange, meanOf, type TeamPayouts } from "./cost-range.ts";
import { chanceOfNothing } from "./expected-payout.ts";
import type { Outlook } from "./luck.ts";
import { type Paid, type PaidPerson, paidByOne } from "./paid.ts";
import type { PayRule } from "./pay-rule.ts";
import type { PaidFor, Payouts } from "./payout.ts";
import type { PayoutCurve } from "./payout-curve.ts";
import { payoutsBy } from "./payouts.ts";
import { costOfSpiffs } from "./spiffs.ts";
import { teamPool } from "./team-pool.ts";

/** What a plan costs a team, in money. */
export interface IncentiveCost {
  /** If everybody just reached the goal. */
  readonly atTarget: number;
  readonly expected: number;
  /** It costs less than this in one case of ten, less than `p50` in five, less than `p90` in nine. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** What it costs at `p90` beyond the expected; 0 where the expected cost is higher still. */
  readonly reserve: number;
  /** Expected share in [0, 1] of the payouts that come to nothing. */
  readonly belowThreshold: number;
  /**
   * The curve's first point beyond the goal, the expected share of the payouts that reach it, and the
   * attainment that one in ten reaches; null without such a point, and where a limit is reached there or before.
   */
  readonly excellence: {
    readonly attainment: number;
    readonly reached: number;
    readonly inTen: number;
  } | null;
  /** The attainment that nine payouts in ten reach; null where so many reach the curve's first point. */
  readonly nineInTen: number | null;
  /** What is expected, by what it is paid for. */
  readonly expectedFor: Readonly<Record<PaidFor | "spiffs", number>>;
  /** What it may cost, and the chance in [0, 1] that it costs no more; null where nobody said. */
  readonly budget: { readonly amount: number; readonly chance: number } | null;
}

/**
 * Cost of paying by a checked rule: Σ target · E[payout(attainment)], which is not the payout of
 * the mean attainment (Jensen). The mean has a closed form; what the quantiles need is made once, so
 * that a slider may move the people's goals. `others` are in the team's result without being paid.
 */
export const incentiveCosts = (
  rule: PayRule,
): ((people: readonly PaidPerson[], others?: readonly Outlook[]) => IncentiveCost) => {
  const payoutsOf = payoutsBy(rule);
  const rangeOf = costRange();
  const { budget = null } = rule;
  const spiffs = costOfSpiffs(rule.spiffs ?? []);
  return (people, others = []) => {
    const team = teamPayouts(people, others, rule, payoutsOf);
    const range = rangeOf(team);
    const expectedFor = { ...payExpected(team), spiffs };
    const expected = sum(Object.values(expectedFor));
    const p90 = range.p90 + spiffs;
    const atGoal = sum(team.people.map((one) => one.atGoal)) + (team.pool?.amount ?? 0);
    const belowThreshold = mean(
      team.people.flatMap(({ each }) =>
        each.map(({ rates, mean: middle, sd }) => chanceOfNothing(rates.kept, middle, sd)),
      ),
    );
    return {
      atTarget: atGoal + spiffs,
      expected,
      p10: range.p10 + spiffs,
      p50: range.p50 + spiffs,
      p90,
      reserve: Math.max(0, p90 - expected),
      belowThreshold,
      excellence: excellenceOf(team, rule),
      nineInTen:
        rule.commission || belowThreshold <= 1 - PASSING_SHARE
          ? null
          : reachedBy(PASSING_SHARE, team),
      expectedFor,
      budget: budget === null ? null : { amount: budget, chance: range.within(budget - spiffs) },
    };
  };
};

/** What is expected of a plan, as `incentiveCosts` has it, without what else that tells. */
export const expectedCost = (
  rule: PayRule,
  people: readonly PaidPerson[],
  others: readonly Outlook[],
): number => {
  const team = teamPayouts(people, others, rule, payoutsBy(rule));
  return sum(Object.values(payExpected(team))) + costOfSpiffs(rule.spiffs ?? []);
};

const payExpected = (team: TeamPayouts): Readonly<Record<PaidFor, number>> => ({
  parts: expectedOf(team, "parts"),
  whole: expectedOf(team, "whole"),
  team: expectedOf(team, "team"),
});

/** Everybody's payouts, each with dimensions of chance of its own. */
const teamPayouts = (
  people: readonly PaidPerson[],
  others: readonly Outlook[],
  rule: PayRule,
  payoutsOf: ReturnType<typeof payoutsBy>,
): TeamPayouts => {
  const payouts: Payouts[] = [];
  let next = 0;
  for (const person of people) {
    const one = payoutsOf(person, next);
    payouts.push(one);
    next += one.dimensions;
  }
  const pool = teamPool(people, payouts, others, rule, next);
  return { people: payouts, pool, dimensions: pool === null ? next : next + 1 };
};

const excellenceOf = (
  team: TeamPayouts,
  { curve, cap, commission }: PayRule,
): IncentiveCost["excellence"] => {
  const beyond = commission ? undefined : curve.find(([attainment]) => attainment > 1);
  if (beyond === undefined) return null;
  const [attainment, payout] = beyond;
  if (cap !== null && payout >= cap) return null; // the limit is reached there, or before
  const reached = reaching(team)(attainment);
  return { attainment, reached, inTen: reachedBy(EXCELLENT_SHARE, team) };
};

/** Expected share of the payouts that get to an attainment. */
const reaching = ({ people }: TeamPayouts): ((attainment: number) => number) => {
  const each = people.flatMap((one) => one.each);
  return (from) => {
    const at = [{ from, payout: 1, jump: 1, slope: 0 }];
    return mean(each.map(({ mean: middle, sd }) => 1 - chanceOfNothing(at, middle, sd)));
  };
};

/** The attainment that so many of the payouts get to. */
const reachedBy = (share: number, team: TeamPayouts): number => {
  const each = team.people.flatMap((one) => one.each);
  const most = Math.max(0, ...each.map(({ mean: middle, sd }) => middle + FAR * sd));
  return crossing(reaching(team), share, 0, most);
};

/** Shares of the payouts that excellence and a threshold are practised to be reached by. */
const EXCELLENT_SHARE = 0.1;
const PASSING_SHARE = 0.9;
/** Standard deviations beyond which nobody gets. */
const FAR = 8;

const expectedOf = ({ people, pool }: TeamPayouts, paidFor: PaidFor): number => {
  if (paidFor === "team") return pool === null ? 0 : meanOf(pool, pool.mean, pool.sd, null);
  return sum(
    people.map(({ each, missed }) =>
      sum(
        each
          .filter((one) => one.paidFor === paidFor)
          .map((one) => meanOf(one, one.mean, one.sd, missed)),
      ),
    ),
  );
};

/** The same for goals of one metric that nobody moves. Who has no incentive counts nowhere. */
export const incentiveCost = (
  people: readonly Paid[],
  curve: PayoutCurve,
  cap: number | null,
): IncentiveCost =>
  incentiveCosts({ curve, cap })(people.filter(({ target }) => target > 0).map(paidByOne));
