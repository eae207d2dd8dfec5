import type { Period } from "../calendar/period.ts";
import type { IncentivePlan } from "../choices.ts";
import type { Notice } from "../notices.ts";
import { commissionPieces } from "./commission-pay.ts";
import { curveNotices } from "./curve-notices.ts";
import type { IncentiveCost } from "./incentive-cost.ts";
import { mostCost } from "./most-cost.ts";
import type { Commission } from "./pay-rule.ts";
import { partsWithGoals, payoutShares, withFewerParts } from "./payout-shares.ts";
import { spiffNotices } from "./spiff-notices.ts";

interface PersonMonths {
  readonly person: string;
  readonly months: readonly number[];
}

/** What there is to say of a checked plan and what it costs; advice, and never a refusal. */
export const incentiveNotices = (
  plan: IncentivePlan,
  period: Period,
  cost: IncentiveCost & {
    /** What is expected if the whole period were paid at once; null where it is. */
    readonly once: number | null;
  },
  goals: readonly PersonMonths[],
): readonly Notice[] => {
  const { months } = period;
  const parts = partsWithGoals(goals, plan.payoutMonths ?? months, months);
  return [
    ...howPaid(plan, period, goals, parts),
    ...onceNotices(plan, cost),
    ...(plan.commission
      ? commissionNotices(plan.commission)
      : curveNotices(plan, cost, { months, parts })),
    ...spiffNotices(plan.spiffs ?? [], period, goals.length, cost),
    ...budgetNotices(cost, mostCost(plan, goals)),
  ];
};

const howPaid = (
  plan: IncentivePlan,
  { months }: Period,
  goals: readonly PersonMonths[],
  parts: number,
): readonly Notice[] => {
  const { payoutMonths, teamShare = 0, commission } = plan;
  const notices: Notice[] = [];
  if (payoutMonths !== undefined && payoutMonths < months) {
    const shares = commission ? BY_RESULT : payoutShares(plan, months, parts);
    const amount = commission ? null : sameAmount(plan);
    notices.push({ code: "paidInParts", facts: { months: payoutMonths, ...shares, amount } });
    notices.push(...fewerNotices(plan, payoutMonths, months, goals));
  }
  if (teamShare > 0) {
    const facts = { share: teamShare, of: commission ? null : sameAmount(plan) };
    notices.push({ code: "paidByTeam", facts });
  }
  return notices;
};

/** Whose amount is paid in fewer parts than the team's; a commission knows no amounts. */
const fewerNotices = (
  plan: IncentivePlan,
  partMonths: number,
  months: number,
  goals: readonly PersonMonths[],
): readonly Notice[] => {
  if (plan.commission) return [];
  const fewer = withFewerParts(goals, partMonths, months).flatMap(({ person, parts }) => {
    const amount = plan.targets.get(person) ?? 0;
    return amount > 0
      ? [{ person, parts, pays: amount * payoutShares(plan, months, parts).each }]
      : [];
  });
  if (fewer.length === 0) return [];
  const facts = {
    months: partMonths,
    people: fewer.map(({ person }) => person),
    counts: fewer.map(({ parts }) => parts),
    pays: fewer.map(({ pays }) => pays),
  };
  return [{ code: "fewerParts", facts }];
};

/** Share of the cost from which on it is worth telling that parts change it. Judgement. */
const TOLD_FROM = 0.05;

/** Swings of a month pay otherwise than those of a year: limits, thresholds and accelerators bind more often. */
const onceNotices = (
  { payoutMonths = 0 }: IncentivePlan,
  { once, expected }: { readonly once: number | null; readonly expected: number },
): readonly Notice[] =>
  once === null || Math.abs(once - expected) < TOLD_FROM * expected
    ? []
    : [{ code: "paidOnce", facts: { months: payoutMonths, expected, once } }];

/** A commission is no share of an amount. */
const BY_RESULT = { each: null, whole: 0 } as const;

/** What everybody is paid at the goal, where that is the same for all who are paid. */
const sameAmount = ({ targets }: IncentivePlan): number | null => {
  const amounts = new Set([...targets.values()].filter((amount) => amount > 0));
  const [amount] = amounts;
  return amounts.size === 1 ? amount! : null;
};

const commissionNotices = (commission: Commission): readonly Notice[] => {
  const pieces = commissionPieces(commission).filter(({ from }) => from > 0);
  const jumps = pieces.filter(({ jump }) => jump > 0).sort((a, b) => b.jump - a.jump);
  const [highest] = jumps;
  const instead: Notice = { code: "commissionInstead", facts: {} };
  if (highest === undefined) return [instead];
  const facts = { from: highest.from, amount: highest.jump };
  return [instead, { code: "commissionJumps", facts }];
};

const budgetNotices = (
  { budget, expected, p90 }: IncentiveCost,
  most: number | null,
): readonly Notice[] => {
  if (budget === null) return [];
  const over = Math.max(0, p90 - budget.amount);
  const isLikelyOver = expected > budget.amount;
  const isSure = most !== null && most <= budget.amount;
  const facts = { budget: budget.amount, chance: budget.chance, isSure, over, isLikelyOver };
  return [{ code: "budgetChance", facts }];
};
