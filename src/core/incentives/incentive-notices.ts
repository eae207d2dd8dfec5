import type { Period } from "../calendar/period.ts";
import type { IncentivePlan } from "../choices.ts";
import type { Notice } from "../notices.ts";
import { mean } from "../stats/mean.ts";
import { commissionPieces } from "./commission-pay.ts";
import { curveNotices } from "./curve-notices.ts";
import type { IncentiveCost } from "./incentive-cost.ts";
import type { Commission } from "./pay-rule.ts";
import { spiffNotices } from "./spiff-notices.ts";

/** What there is to say of a checked plan and what it costs; advice, and never a refusal. */
export const incentiveNotices = (
  plan: IncentivePlan,
  period: Period,
  cost: IncentiveCost,
  people: number,
): readonly Notice[] => [
  ...howPaid(plan, period, cost),
  ...(plan.commission
    ? commissionNotices(plan.commission)
    : curveNotices(plan, cost, mean([...plan.targets.values()]))),
  ...spiffNotices(plan.spiffs ?? [], period, people, cost),
  ...budgetNotices(cost),
];

const howPaid = (
  { payoutMonths, annualShare = 0, teamShare = 0, commission }: IncentivePlan,
  { months }: Period,
  { expectedFor }: IncentiveCost,
): readonly Notice[] => {
  const notices: Notice[] = [];
  if (payoutMonths !== undefined && payoutMonths < months) {
    const { parts, whole } = expectedFor;
    const wholeShare = commission ? 0 : (1 - teamShare) * annualShare;
    const share = commission ? 1 : (1 - teamShare) * (1 - annualShare);
    const facts = { months: payoutMonths, share, parts, wholeShare, whole };
    notices.push({ code: "paidInParts", facts });
  }
  if (teamShare > 0)
    notices.push({ code: "paidByTeam", facts: { share: teamShare, amount: expectedFor.team } });
  return notices;
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

const budgetNotices = ({ budget, expected, p90, reserve }: IncentiveCost): readonly Notice[] => {
  if (budget === null) return [];
  const over = Math.max(0, p90 - budget.amount);
  const likelyOver = Math.max(0, expected - budget.amount);
  const facts = { budget: budget.amount, chance: budget.chance, over, likelyOver, reserve };
  return [{ code: "budgetChance", facts }];
};
