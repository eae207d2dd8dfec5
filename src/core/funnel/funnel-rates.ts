import { rateInterval } from "./rate-interval.ts";
import { leaningRate } from "./stage-rates.ts";

/** Share of a stage's events that go on. */
export interface FunnelRate {
  /** To the next stage; null where there were no events to tell. */
  readonly toNext: number | null;
  /** To the sale: the product of the rates from here on. */
  readonly toSale: number | null;
  /** In which the true rate to the next stage lies, with the confidence that is asked for. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** A team's counts, and by how many of its events a person leans on it. */
export interface Leaning {
  readonly counts: readonly number[];
  readonly strength: number;
}

/**
 * One a stage but the last, from one person's counts that do not rise, first stage to last. Events
 * that a person leans on count in the interval like the own ones.
 */
export const funnelRates = (
  counts: readonly number[],
  team: Leaning | null,
  confidence: number,
): readonly FunnelRate[] => {
  const known = counts.slice(0, -1).map((n, i) => {
    const whole = team?.counts[i] ?? 0;
    const teamRate = team !== null && whole > 0 ? team.counts[i + 1]! / whole : null;
    const own = n > 0 ? counts[i + 1]! / n : null;
    if (team === null || teamRate === null) return { rate: own, events: n };
    const rate = leaningRate(counts[i + 1]!, n, teamRate, team.strength);
    return { rate, events: n + team.strength };
  });
  let toSale: number | null = 1;
  const backwards = [...known].reverse().map(({ rate, events }) => {
    toSale = productOf(rate, toSale);
    const interval = rate !== null && events > 0 ? rateInterval(rate, events, confidence) : null;
    return { toNext: rate, toSale, interval };
  });
  return backwards.reverse();
};

/** 0 wherever nobody goes on, whatever is not known after it. */
const productOf = (rate: number | null, onwards: number | null): number | null => {
  if (rate === 0) return 0;
  return rate === null || onwards === null ? null : rate * onwards;
};
