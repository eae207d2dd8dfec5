import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { curvePay } from "./curve-pay.ts";
import { luckOf, type Outlook } from "./luck.ts";
import { mixed } from "./own-luck.ts";
import type { PaidPerson } from "./paid.ts";
import { type PayRule, TEAM_CAP, USUAL_TEAM_CURVE } from "./pay-rule.ts";
import type { Load, Payout, Payouts } from "./payout.ts";

/**
 * The team's pool: Σ share of target, times a factor by the sum of the main metric's results ÷ the
 * sum of its goals. Everybody's luck is in that sum, also of those who are paid nothing (`others`),
 * whose own has one dimension of chance, `next`.
 */
export const teamPool = (
  people: readonly PaidPerson[],
  payouts: readonly Payouts[],
  others: readonly Outlook[],
  { teamShare = 0, teamCurve = USUAL_TEAM_CURVE }: PayRule,
  next: number,
): Payout | null => {
  const amount = teamShare * sum(people.map(({ target }) => target));
  if (!(amount > 0)) return null;
  const mains = people.flatMap(({ parts }) => parts.slice(0, 1));
  const all = [...mains, ...others];
  const total = (of: (outlook: Outlook) => number) => sum(all.map(of));
  const inUnits = (outlook: Outlook) => luckOf({ ...outlook, goal: 1 });
  const goal = total((one) => one.goal);
  const shared = total((one) => inUnits(one).shared);
  const own = total((one) => square(inUnits(one).own));
  const outlook = { expected: total((one) => one.expected), sd: 0, goal, isLessBetter: false };
  const pay = curvePay({ curve: teamCurve, cap: TEAM_CAP })(outlook);
  const unit = goal > 0 ? 1 / goal : 0;
  const loads = mains.flatMap((main, i): readonly Load[] =>
    mixed(payouts[i]!.mix, inUnits(main).own * unit),
  );
  const rest = Math.sqrt(sum(others.map((one) => square(inUnits(one).own))));
  return {
    ...pay,
    sd: Math.sqrt(square(shared) + own) * unit,
    shared: shared * unit,
    own: Math.sqrt(own) * unit,
    paidFor: "team",
    amount,
    loads: [...loads, [next, rest * unit]],
  };
};
