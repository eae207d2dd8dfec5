import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import type { Level } from "./level.ts";
import { usualVolatility, type Volatility } from "./volatility.ts";

/** What a team says about any of its people. */
export interface Peers {
  /** Typical month of a peer. */
  readonly level: number;
  /** Months of own results that weigh as much as the team does, for somebody with a level: K. */
  readonly weight: (level: number) => number;
}

/** Full months below which a person is new, and the team's level stands in for the own. */
export const NEW_BELOW = 3;
/** Three sevenths and four are 0.9999… of a month. */
const TIDY = 1e-9;

/** Whether too little is known of somebody to go by: a start's first months hardly count. */
export const isNew = ({ full }: Pick<Level, "full">, below = NEW_BELOW): boolean =>
  full < below - TIDY;
/** K where the people are too few to see how much they differ. Judgement, by simulation. */
const USUAL_WEIGHT = 3;
/** People from which their differences can be estimated. */
const ENOUGH_PEOPLE = 5;
/** Least variance between people's logarithms of level, 10 %: no team is quite equal. Judgement. */
const LEAST_DIFFERENCE = 0.01;

/**
 * The team as a prior for its people: greatest accuracy credibility with K = variance of a month ÷
 * variance between people, on logarithms (Bühlmann & Gisler 2005, ch. 3). Null where there is
 * nobody to compare with.
 */
export const peersOf = (levels: readonly Level[], volatility: Volatility): Peers | null => {
  const known = levels.filter(({ value }) => value > 0);
  if (known.length < 2) return null;
  const settled = known.filter((level) => !isNew(level));
  const peers = settled.length > 1 ? settled : known;
  const weight = weightOf(peers, volatility);
  const shares = peers.map(({ support, value }) => support / (support + weight(value)));
  const logs = peers.map(({ value }) => ln(value));
  const centre = sum(logs.map((log, i) => log * shares[i]!)) / sum(shares);
  return { level: exp(centre), weight };
};

const weightOf = (peers: readonly Level[], volatility: Volatility): Peers["weight"] => {
  if (peers.length < ENOUGH_PEOPLE) return () => USUAL_WEIGHT;
  const logs = peers.map(({ value }) => ln(value));
  const centre = mean(logs);
  const seen = sum(logs.map((log) => square(log - centre))) / (logs.length - 1);
  const byChance = mean(
    peers.map(({ support, value }) => usualVolatility(volatility, value) / support),
  );
  const difference = Math.max(LEAST_DIFFERENCE, seen - byChance);
  return (level) => usualVolatility(volatility, level) / difference;
};

/**
 * Everybody's level as pulled, scaled so that the people who are known add up to what they sell:
 * the pull on logarithms draws the best further down than it lifts the last, and logarithms of
 * uncertain levels lie low (Jensen), while the team's total is known better than any of its parts.
 */
export const credibleTeam = (
  levels: readonly Level[],
  peers: Peers | null,
): readonly { readonly value: number; readonly support: number }[] => {
  const pulled = levels.map((level) => credible(level, peers));
  const known = levels.flatMap((level, i) =>
    !isNew(level) && level.value > 0 ? [{ own: level.value, pulled: pulled[i]!.value }] : [],
  );
  const scale =
    known.length > 1 ? sum(known.map(({ own }) => own)) / sum(known.map((one) => one.pulled)) : 1;
  return pulled.map(({ value, support }, i) => ({
    value: !isNew(levels[i]!) && !(levels[i]!.value > 0) ? value : value * scale,
    support,
  }));
};

/**
 * A person's level, pulled towards the peers: ln b* = Z · ln b + (1 − Z) · ln peers, Z = support ÷
 * (support + K). A new person gets the peers' level. Nobody who sells nothing is pulled: no logarithm.
 * `support` in the result counts what is known of the level, own and peers' months together.
 */
export const credible = (
  level: Level,
  peers: Peers | null,
): { readonly value: number; readonly support: number } => {
  if (!peers || (!isNew(level) && !(level.value > 0))) return level;
  const support = isNew(level) ? 0 : level.support;
  const weight = peers.weight(support > 0 ? level.value : peers.level);
  const own = support / (support + weight);
  const value = support > 0 ? ln(level.value) * own + ln(peers.level) * (1 - own) : null;
  return {
    value: value === null ? peers.level : exp(value),
    support: support + weight,
  };
};
