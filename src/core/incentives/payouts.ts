import { normalCdf } from "../stats/normal-cdf.ts";
import { sum } from "../stats/sum.ts";
import { commission } from "./commission.ts";
import { commissionPay } from "./commission-pay.ts";
import { curvePay, type Pay } from "./curve-pay.ts";
import { type Luck, luckOf, type Outlook } from "./luck.ts";
import { mixed, ownLuck, type PartLuck } from "./own-luck.ts";
import type { PaidPerson, Part } from "./paid.ts";
import type { Commission, PayRule } from "./pay-rule.ts";
import type { PaidFor, Payout, Payouts } from "./payout.ts";

/** What a person is paid by a checked rule; own dimensions of chance count from `first`. */
export const payoutsBy = (rule: PayRule): ((person: PaidPerson, first: number) => Payouts) => {
  const paysFor = rule.commission ? byCommission(rule.commission) : byCurve(rule);
  return (person, first) => {
    const { parts, guards } = person;
    const guardLucks = guards.length > 0 ? 1 : 0;
    const { lucks, dimensions } = lucksOf(parts, first + guardLucks);
    return {
      ...paysFor(person, lucks),
      missed: guards.length > 0 ? chanceOfMissing(guards) : null,
      first,
      dimensions: guardLucks + dimensions,
      mix: lucks[0]?.mix ?? [],
    };
  };
};

type PaysFor = (person: PaidPerson, lucks: readonly PartLuck[]) => Pick<Payouts, "atGoal" | "each">;

const byCurve = (rule: PayRule): PaysFor => {
  const pay = curvePay(rule);
  const own = 1 - (rule.teamShare ?? 0);
  return ({ target, parts }, lucks) => ({
    atGoal: target * own,
    each: parts.flatMap((part, i) =>
      payoutsOf(part, lucks[i]!, sharesOf(part, rule), target * own * part.weight, pay),
    ),
  });
};

/** On the main metric, which comes first; each stretch pays what its result brings. */
const byCommission = (rule: Commission): PaysFor => {
  const pay = commissionPay(rule);
  return ({ parts: [main] }, [luck]) => ({
    atGoal: sum(apartIn(main!).map(({ goal }) => commission(goal, rule.tiers, rule.mode))),
    each: payoutsOf(main!, luck!, { stretch: () => 1, whole: 0 }, 1, pay),
  });
};

/** What is paid apart: the stretches, or the whole period. */
const apartIn = ({ stretches = [], ...whole }: Part): readonly Outlook[] =>
  stretches.length > 0 ? stretches : [whole];

/** The parts' own luck, from a dimension on. */
const lucksOf = (
  parts: readonly Part[],
  first: number,
): { readonly lucks: readonly PartLuck[]; readonly dimensions: number } => {
  const lucks: PartLuck[] = [];
  let next = first;
  for (const part of parts) {
    const luck = ownLuck(part, next);
    lucks.push(luck);
    next += luck.dimensions;
  }
  return { lucks, dimensions: next - first };
};

/** Shares of an amount that each stretch of the period pays, and the whole of it. */
interface Shares {
  readonly stretch: (stretch: Outlook) => number;
  readonly whole: number;
}

/** A stretch without a goal (a leave, a closed shop) pays nothing; the others share the target. */
const sharesOf = ({ stretches = [] }: Part, { annualShare = 0 }: PayRule): Shares => {
  const paid = stretches.filter(isAsked).length;
  if (paid === 0) return { stretch: () => 0, whole: 1 };
  const share = (1 - annualShare) / paid;
  return { stretch: (one) => (isAsked(one) ? share : 0), whole: annualShare };
};

const isAsked = ({ goal, isLessBetter }: Outlook): boolean => goal > 0 || isLessBetter;

const payoutsOf = (
  part: Part,
  luck: PartLuck,
  shares: Shares,
  amount: number,
  pay: Pay,
): readonly Payout[] => {
  const paid = (outlook: Outlook, paidFor: PaidFor, share: number, loads: PartLuck["mix"]) => {
    const payout = pay(outlook, luck.unforeseen);
    return { ...payout, paidFor, amount: amount * share, loads: mixed(loads, payout.own) };
  };
  const { stretches = [] } = part;
  if (!(amount > 0)) return [];
  if (stretches.length === 0) return [paid(part, "whole", 1, luck.mix)];
  const each = stretches.map((stretch, i) =>
    paid(stretch, "parts", shares.stretch(stretch), luck.stretches[i]!),
  );
  return [...each, paid(part, "whole", shares.whole, luck.mix)].filter((one) => one.amount > 0);
};

/** Guards are missed each by its own luck (judgement). */
const chanceOfMissing = (guards: readonly Outlook[]): number =>
  1 - guards.reduce((kept, guard) => kept * chanceOfKeeping(luckOf(guard)), 1);

const chanceOfKeeping = ({ mean, sd }: Luck): number => {
  if (!(sd > 0)) return mean >= 1 ? 1 : 0;
  return normalCdf((mean - 1) / sd);
};
