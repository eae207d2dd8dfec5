import type { IncentivePlan } from "../choices.ts";
import type { Notice } from "../notices.ts";
import { mean } from "../stats/mean.ts";
import type { IncentiveCost } from "./incentive-cost.ts";
import type { PayRule } from "./pay-rule.ts";
import { piecesOf } from "./payout-pieces.ts";
import { payoutShares } from "./payout-shares.ts";

/** A threshold is practised to be missed by one in ten; twice as many are told of. Judgement. */
const MOST_PASS = 0.8;
/** Share that reaches excellence, about one in ten; twice as many or half is far. Judgement. */
const EXCELLENT = { least: 0.05, most: 0.2 };
/** Points of payout a point of attainment: the steepest accelerator that is practised widely. */
const STEEPEST = 2.5;
/** Lowest cap that lets the accelerator work at all. Judgement. */
export const LEAST_CAP = 1.2;
/** Slopes so near are one. */
const NEAR = 1e-9;

/** Months of a period, and how many of the parts that are paid apart have a goal. */
interface Paid {
  readonly months: number;
  readonly parts: number;
}

/**
 * What a curve's design does to people, by the goals' own distributions: jumps tempt them to move
 * sales across a bar, a threshold out of reach and a low cap stop their trying.
 */
export const curveNotices = (
  plan: IncentivePlan,
  cost: IncentiveCost,
  period: Paid,
): readonly Notice[] => {
  const { excellence, expectedFor } = cost;
  if (!(expectedFor.parts + expectedFor.whole > 0)) return [];
  const { curve, cap } = plan;
  const [first] = piecesOf(curve, cap);
  const { from: attainment, jump: payout } = first!;
  const notices: Notice[] = [];
  if (attainment > 0 && payout > 0) {
    const facts = { attainment, payout, ...jumpOf(plan, payout, period) };
    notices.push({ code: "curveCliff", facts });
  }
  if (isThresholdHard(curve, cost))
    notices.push({
      code: "thresholdHard",
      facts: { attainment, passing: 1 - cost.belowThreshold },
    });
  if (isExcellenceFar(excellence))
    notices.push({
      code: "excellenceFar",
      facts: { ...excellence, isBetween: isBetween(excellence, curve) },
    });
  notices.push(...slopeNotices(curve, cap));
  if (cap !== null && cap < LEAST_CAP)
    notices.push({ code: "capLow", facts: { cap, least: LEAST_CAP } });
  return notices;
};

type Excellence = NonNullable<IncentiveCost["excellence"]>;

/** Whether far fewer payouts than usual get to the curve's first point. */
export const isThresholdHard = (
  [[first] = [0, 0]]: PayRule["curve"],
  { belowThreshold }: Pick<IncentiveCost, "belowThreshold">,
): boolean => first > 0 && 1 - belowThreshold < MOST_PASS;

/** Whether far more or fewer than usual get to the first point beyond the goal. */
export const isExcellenceFar = (excellence: Excellence | null): excellence is Excellence =>
  excellence !== null &&
  (excellence.reached < EXCELLENT.least || excellence.reached > EXCELLENT.most);

/** Whether the attainment that one in ten reaches can be typed, in whole percent, for its point: the curve has to rise. */
export const isBetween = ({ attainment, inTen }: Excellence, curve: PayRule["curve"]): boolean => {
  const at = curve.findIndex(([from]) => from === attainment);
  const [before, after] = [curve[at - 1]?.[0] ?? 0, curve[at + 1]?.[0] ?? Number.POSITIVE_INFINITY];
  const typed = Math.round(100 * inTen) / 100;
  return typed > before && typed < after;
};

/** What a payout of a usual amount gains by a jump, and of which part of the period it is. */
const jumpOf = (
  plan: IncentivePlan,
  payout: number,
  { months, parts }: Paid,
): { readonly amount: number; readonly months: number | null } => {
  const { each, whole } = payoutShares(plan, months, parts);
  const usual = payout * mean([...plan.targets.values()]);
  return each > 0
    ? { amount: usual * each, months: plan.payoutMonths! }
    : { amount: usual * whole, months: null };
};

/** Of the points beyond the goal, up to where the limit is reached; that the line after the last one is flatter is no news. */
const slopeNotices = (curve: PayRule["curve"], cap: PayRule["cap"]): readonly Notice[] => {
  const beyond = piecesOf(curve, null)
    .slice(0, -1)
    .filter(({ payout }, i) => curve[i + 1]![0] > 1 && (cap === null || payout < cap));
  const slope = Math.max(0, ...beyond.map((piece) => piece.slope));
  const slower = beyond.find((piece, i) => i > 0 && piece.slope < beyond[i - 1]!.slope - NEAR);
  const notices: Notice[] = [];
  if (slope > STEEPEST + NEAR)
    notices.push({ code: "curveSteep", facts: { slope, most: STEEPEST } });
  if (slower) notices.push({ code: "curveSlows", facts: { attainment: slower.from } });
  return notices;
};
