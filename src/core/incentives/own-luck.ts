import { UNFORESEEN } from "../forecast/unforeseen.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";
import { type Luck, luckOf, type Outlook } from "./luck.ts";
import type { Part } from "./paid.ts";
import type { Load } from "./payout.ts";

/** A part's own luck as standard normal values: of the whole period, and of each stretch of it. */
export interface PartLuck {
  readonly mix: readonly Load[];
  readonly stretches: readonly (readonly Load[])[];
  /** Share of a total that the market moves it by: no stretch by more than the whole period. */
  readonly unforeseen: number;
  /** How many dimensions of chance it takes. */
  readonly dimensions: number;
}

/**
 * What is not known of somebody's level moves all stretches of a period at once, the rest each for
 * itself: in what proportion follows from how much less sure the whole is than independent stretches
 * would make it. The whole's luck is that of its stretches.
 */
export const ownLuck = (part: Part, first: number): PartLuck => {
  const { stretches = [], expected } = part;
  const { shared } = inUnits(part);
  const unforeseen = expected === 0 ? UNFORESEEN : shared / Math.abs(expected);
  if (stretches.length === 0)
    return { mix: [[first, 1]], stretches: [], unforeseen, dimensions: 1 };
  const own = stretches.map((one) => inUnits(one, unforeseen).own);
  const together = correlationOf(inUnits(part).own, own);
  const [common, apart] = [Math.sqrt(together), Math.sqrt(1 - together)];
  const loads: readonly Load[] = [
    [first, common * sum(own)],
    ...own.map((sd, i): Load => [first + 1 + i, apart * sd]),
  ];
  const sd = Math.sqrt(sum(loads.map(([, factor]) => square(factor))));
  return {
    mix: sd > 0 ? mixed(loads, 1 / sd) : [[first, 1]],
    stretches: own.map((_, i): readonly Load[] => [
      [first, common],
      [first + 1 + i, apart],
    ]),
    unforeseen,
    dimensions: 1 + own.length,
  };
};

/** The same luck, so many times as much. */
export const mixed = (loads: readonly Load[], times: number): readonly Load[] =>
  loads.map(([dimension, factor]) => [dimension, factor * times]);

/** In the metric's unit. */
const inUnits = (outlook: Outlook, unforeseen?: number): Luck =>
  luckOf({ ...outlook, goal: 1 }, unforeseen);

/** Correlation in [0, 1] of any two stretches that makes their sum vary as the whole does. */
const correlationOf = (whole: number, own: readonly number[]): number => {
  const alone = sum(own.map(square));
  const pairs = square(sum(own)) - alone;
  return pairs > 0 ? within((square(whole) - alone) / pairs, 0, 1) : 0;
};
