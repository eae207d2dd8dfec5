import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { isNew, type Level } from "./level.ts";

/** A level with how well it is known. */
export interface KnownLevel extends Level {
  /** Variance of the level, relative to it squared. */
  readonly variance: number;
  /** Variance of a month about it, relative to it squared. */
  readonly noise: number;
}

/** What a team says about any of its people. */
export interface Peers {
  /** Typical month of a peer. */
  readonly level: number;
  /** Variance between people's logarithms of level. */
  readonly differ: number;
  /** Variance of a month, relative to the level squared: a usual person's. */
  readonly noise: number;
}

/** Variance between people's logarithms of level, 25 %, and how many people's experience that counts as. Judgement. */
const USUAL_DIFFERENCE = 0.06;
const USUAL_WEIGHT = 3;
/** Least variance between people's logarithms of level, 10 %: no team is quite equal. Judgement. */
const LEAST_DIFFERENCE = 0.01;

/** The team as a prior for its people. Null where there is nobody to compare with. */
export const peersOf = (levels: readonly KnownLevel[]): Peers | null => {
  const known = levels.filter(({ value }) => value > 0);
  if (known.length < 2) return null;
  const settled = known.filter((level) => !isNew(level));
  const peers = settled.length > 1 ? settled : known;
  const differ = differenceOf(peers);
  const shares = peers.map(({ variance }) => differ / (differ + variance));
  const centre = sum(peers.map(({ value }, i) => ln(value) * shares[i]!)) / sum(shares);
  return { level: exp(centre), differ, noise: mean(peers.map(({ noise }) => noise)) };
};

const differenceOf = (peers: readonly KnownLevel[]): number => {
  const logs = peers.map(({ value }) => ln(value));
  const centre = mean(logs);
  const seen = sum(logs.map((log) => square(log - centre)));
  const others = peers.length - 1;
  const byChance = others * mean(peers.map(({ variance }) => variance));
  const differ = (seen - byChance + USUAL_WEIGHT * USUAL_DIFFERENCE) / (others + USUAL_WEIGHT);
  return Math.max(LEAST_DIFFERENCE, differ);
};

/**
 * Everybody's level, pulled towards the peers by greatest accuracy credibility on logarithms
 * (Bühlmann & Gisler 2005, ch. 3): ln b* = Z · ln b + (1 − Z) · ln peers, Z = variance between people ÷
 * (that + the level's own variance). The new get the peers' level; nobody who sells nothing is
 * pulled. Scaled so that the people who are known add up to what they sell: the pull on logarithms
 * draws the best further down than it lifts the last, while the total is known better than any part.
 */
export const credibleLevels = (
  levels: readonly KnownLevel[],
  peers: Peers | null,
  isPeer: readonly boolean[],
): readonly number[] => {
  const isPulled = (level: KnownLevel) => isNew(level) || level.value > 0;
  const pulled = levels.map((level) => credible(level, peers));
  const known = levels.flatMap((level, i) =>
    isPeer[i] && !isNew(level) && level.value > 0 ? [{ own: level.value, pulled: pulled[i]! }] : [],
  );
  const scale =
    known.length > 1 ? sum(known.map(({ own }) => own)) / sum(known.map((one) => one.pulled)) : 1;
  return pulled.map((value, i) => (isPulled(levels[i]!) ? value * scale : value));
};

const credible = (level: KnownLevel, peers: Peers | null): number => {
  const { value, variance } = level;
  if (!peers || (!isNew(level) && !(value > 0))) return value;
  if (isNew(level)) return peers.level;
  const own = peers.differ / (peers.differ + variance);
  return exp(ln(value) * own + ln(peers.level) * (1 - own));
};
