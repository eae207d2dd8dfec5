import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import type { Level } from "./level.ts";

/** What a team says about any of its people. */
export interface Peers {
  /** Typical month of a peer. */
  readonly level: number;
  /** Months of own results that weigh as much as the team does: K. */
  readonly weight: number;
}

/** Months below which a person is new, and the team's level stands in for the own. */
export const NEW_BELOW = 3;
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
export const peersOf = (levels: readonly Level[], volatility: number): Peers | null => {
  const known = levels.filter(({ value }) => value > 0);
  if (known.length < 2) return null;
  const settled = known.filter(({ months }) => months >= NEW_BELOW);
  const peers = settled.length > 1 ? settled : known;
  const weight = weightOf(peers, volatility);
  const shares = peers.map(({ support }) => support / (support + weight));
  const logs = peers.map(({ value }) => ln(value));
  const centre = sum(logs.map((log, i) => log * shares[i]!)) / sum(shares);
  return { level: exp(centre), weight };
};

const weightOf = (peers: readonly Level[], volatility: number): number => {
  if (peers.length < ENOUGH_PEOPLE) return USUAL_WEIGHT;
  const logs = peers.map(({ value }) => ln(value));
  const centre = mean(logs);
  const seen = sum(logs.map((log) => square(log - centre))) / (logs.length - 1);
  const byChance = mean(peers.map(({ support }) => volatility / support));
  return volatility / Math.max(LEAST_DIFFERENCE, seen - byChance);
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
  if (!peers || (level.months >= NEW_BELOW && !(level.value > 0))) return level;
  const support = level.months < NEW_BELOW ? 0 : level.support;
  const own = support / (support + peers.weight);
  const value = support > 0 ? ln(level.value) * own + ln(peers.level) * (1 - own) : null;
  return {
    value: value === null ? peers.level : exp(value),
    support: support + peers.weight,
  };
};
