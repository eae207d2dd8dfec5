import type { Tiers } from "./commission.ts";
import type { Pay } from "./curve-pay.ts";
import { luckOf } from "./luck.ts";
import type { Commission } from "./pay-rule.ts";
import { levelFrom, type Piece } from "./payout-pieces.ts";

/** Money by result, on checked tiers; as long as a guard is missed, no more than the goal pays. */
export const commissionPay = (commission: Commission): Pay => {
  const kept = commissionPieces(commission);
  return (outlook, unforeseen) => ({
    ...luckOf({ ...outlook, goal: 1 }, unforeseen),
    rates: { kept, missed: levelFrom(kept, outlook.goal) },
  });
};

/** What results pay as stretches: a retroactive tier jumps where it is reached. */
export const commissionPieces = ({ tiers, mode }: Commission): readonly Piece[] =>
  mode === "retroactive" ? jumping(tiers) : bending(tiers);

const jumping = (tiers: Tiers): readonly Piece[] =>
  tiers.map(([from, slope], i) => ({
    from,
    payout: from * slope,
    jump: from * (slope - (tiers[i - 1]?.[1] ?? 0)),
    slope,
  }));

const bending = (tiers: Tiers): readonly Piece[] => {
  let payout = 0;
  return tiers.map(([from, slope], i) => {
    const before = tiers[i - 1];
    if (before) payout += before[1] * (from - before[0]);
    return { from, payout, jump: 0, slope };
  });
};
