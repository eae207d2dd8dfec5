import type { LogMonth } from "../season/log-months.ts";
import { choleskyOf, forwardSolved } from "../stats/cholesky.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/** Something that may move a team's months: by how much is asked. */
export interface Influence {
  /** How large its effect usually is: the standard deviation of such effects about none. */
  readonly usual: number;
  /** What of it is there in each month, in the order of the logarithms. */
  readonly strength: readonly number[];
}

/** An effect a unit of strength, on logarithms, and the standard deviation that is left of it. */
export interface Effect {
  readonly effect: number;
  readonly sd: number;
}

/** Standard deviations about an effect between which it lies with 90 %. */
export const SURE = normalQuantile(0.95);

/** What else moves months: levels, growth a month, calendar months, and a market that wanders. Standard deviations of logarithms; judgement. */
const LEVEL = 1;
const GROWTH = 0.2 / 12;
const SEASON = 0.3;
const WANDERING = 0.01;
/** What chance may add to a month, as a standard deviation: from a large team's to a lone seller's. */
const CHANCES = [0.01, 0.02, 0.03, 0.045, 0.07, 0.1, 0.15, 0.22, 0.33, 0.5, 0.75];

/**
 * Effects of several influences at once, each shrunk towards none by how sure it is: the posterior
 * of a Gaussian process of level, growth, season, wandering and the influences (Rasmussen & Williams
 * 2006, §2.7), with the chance of a month under which the logarithms are likeliest. Without a season
 * where it is out of the logarithms already.
 */
export const effectsOf = (
  months: readonly LogMonth[],
  influences: readonly Influence[],
  isSeasonKnown: boolean,
): readonly Effect[] => {
  const known = months.map(({ log }) => log);
  const centre = mean(known);
  const logs = known.map((log) => log - centre);
  const shared = covariance(months, influences, isSeasonKnown);
  const fits = CHANCES.map((chance) => fitted(shared, chance, logs));
  const best = fits.reduce((one, other) => (other.likelihood > one.likelihood ? other : one));
  return influences.map(({ usual, strength }) => {
    const told = forwardSolved(
      best.lower,
      strength.map((value) => square(usual) * value),
    );
    return {
      effect: sum(told.map((value, i) => value * best.whitened[i]!)),
      sd: Math.sqrt(Math.max(0, square(usual) - sum(told.map(square)))),
    };
  });
};

const covariance = (
  months: readonly LogMonth[],
  influences: readonly Influence[],
  isSeasonKnown: boolean,
): readonly (readonly number[])[] => {
  const first = months[0]?.at ?? 0;
  const middle = mean(months.map(({ at }) => at));
  return months.map((one, i) =>
    months.map((other, j) => {
      const growth = square(GROWTH) * (one.at - middle) * (other.at - middle);
      const season = !isSeasonKnown && one.month === other.month ? square(SEASON) : 0;
      const wandered = square(WANDERING) * (Math.min(one.at, other.at) - first);
      const moved = influences.map(
        ({ usual, strength }) => square(usual) * strength[i]! * strength[j]!,
      );
      return square(LEVEL) + growth + season + wandered + sum(moved);
    }),
  );
};

const fitted = (
  shared: readonly (readonly number[])[],
  chance: number,
  logs: readonly number[],
) => {
  const lower = choleskyOf(
    shared.map((row, i) => row.map((value, j) => (i === j ? value + square(chance) : value))),
  );
  const whitened = forwardSolved(lower, logs);
  const size = sum(lower.map((row, i) => ln(row[i]!)));
  return { lower, whitened, likelihood: -sum(whitened.map(square)) / 2 - size };
};
