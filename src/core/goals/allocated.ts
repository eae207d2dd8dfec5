import { GoalError } from "../errors.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { multiple } from "./rounding.ts";
import { apportioned, FINEST, finerUntil, isMultiple } from "./split.ts";

/** What somebody's part goes by, and its bounds; `most` is infinite where there is none. */
export interface Claim {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/** A bound of 0.3 is 3 · 0.1, though a quotient may fall a hair short of it. */
const ROUNDING = 1e-9;

/**
 * A team's goal in parts that add up to it, in proportion to the weights as far as the bounds allow:
 * λ · weight, or the bound that this lies beyond. A weight of 0 gets its least; where all are 0 they
 * are equal. Parts are multiples of a step by largest remainder, of a finer one where the goal or
 * the bounds leave no other way.
 */
export const allocated = (
  goal: number,
  claims: readonly Claim[],
  step: number,
): readonly number[] => {
  const isEven = claims.every(({ weight }) => weight === 0);
  const wanted = claims.map(({ weight, least, most }) =>
    isEven ? { weight: 1, least, most } : { weight, least, most: weight === 0 ? least : most },
  );
  checkRoom(goal, wanted);
  const unit = finerUntil(step, (part) => isMultiple(goal, part) && hasRoom(goal, wanted, part));
  const counts = withinBounds(Math.round(goal / unit), inUnits(wanted, unit));
  return counts.map((count) => multiple(count, unit));
};

/** Refuses a goal below all minimums together, and one above all maximums. */
const checkRoom = (goal: number, claims: readonly Claim[]): void => {
  const [least, most] = room(claims);
  const hair = ROUNDING * goal;
  if (least > goal + hair) throw new GoalError("minimumsExceed", { least, goal });
  if (most < goal - hair) throw new GoalError("notPlaced", { goal, most, missing: goal - most });
};

const room = (claims: readonly Claim[]): readonly [least: number, most: number] => [
  sum(claims.map(({ least }) => least)),
  sum(claims.map(({ most }) => most)),
];

const hasRoom = (goal: number, claims: readonly Claim[], unit: number): boolean => {
  const whole = inUnits(claims, unit);
  const [least, most] = room(whole);
  const units = Math.round(goal / unit);
  return least <= units && units <= most && whole.every((one) => one.least <= one.most);
};

/** Bounds as whole units within them; the finest unit, which is none of money, may miss them by one. */
const inUnits = (claims: readonly Claim[], unit: number): readonly Claim[] => {
  const hair = unit > FINEST ? ROUNDING : 1;
  return claims.map(({ weight, least, most }) => ({
    weight,
    least: Math.max(0, Math.ceil(least / unit - hair)),
    most: Math.floor(most / unit + hair),
  }));
};

/**
 * Whole parts of `units`: whose share lies beyond a bound is set to it, and the rest shared anew.
 * Only those beyond the bounds that move the sum more are sure to stay there.
 */
const withinBounds = (units: number, claims: readonly Claim[]): readonly number[] => {
  const parts = claims.map(({ weight, least }) => (weight === 0 ? least : 0));
  let free = claims.flatMap(({ weight, least, most }, i) =>
    weight === 0 ? [] : [{ weight, least, most, i }],
  );
  for (;;) {
    const left = units - sum(parts);
    const beyond = beyondBounds(left, free);
    if (beyond.length === 0) {
      const weights = free.map(({ weight }) => weight);
      for (const [k, part] of apportioned(left, weights, 1).entries()) parts[free[k]!.i] = part;
      return parts;
    }
    for (const { i, to } of beyond) parts[i] = to;
    const placed = new Set(beyond.map(({ i }) => i));
    free = free.filter(({ i }) => !placed.has(i));
  }
};

interface Free extends Claim {
  readonly i: number;
}

const beyondBounds = (left: number, free: readonly Free[]) => {
  const total = sum(free.map(({ weight }) => weight));
  const bound = free.map(({ weight, least, most, i }) => {
    const share = (left * weight) / total;
    return { i, share, to: within(share, least, most) };
  });
  const moved = sum(bound.map(({ share, to }) => to - share));
  return bound.filter(({ share, to }) => (moved < 0 ? to < share : to > share));
};
