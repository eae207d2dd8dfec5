import { addMonths } from "../calendar/month.ts";
import type { Choices } from "../choices.ts";
import type { Exposure } from "../people/exposure.ts";
import { guarded } from "../review/guarded.ts";
import { sum } from "../stats/sum.ts";
import { credibleTeam, peersOf } from "./credibility.ts";
import type { Level } from "./level.ts";
import { type Forecast, periodForecast } from "./period-forecast.ts";
import { teamVolatility, volatilityOf } from "./volatility.ts";

export interface PersonForecast extends Forecast {
  readonly person: string;
  readonly own: Level;
  /** Typical full month after the pull towards the peers. */
  readonly level: number;
  /** What each month of the period weighs, in full typical months of today. */
  readonly weights: readonly number[];
  /** Share of the period that the person is there and trained; 1 for all of it. */
  readonly presence: number;
  /** Whether the pull was cut short to stay near the own level. */
  readonly isGuarded: boolean;
}

/** What everybody's forecast has in common. */
interface Shared extends Pick<Choices, "period" | "isCount"> {
  /** What each month of the period weighs for somebody who is there in full. */
  readonly weights: readonly number[];
  readonly exposure: Exposure;
}

/** Months of own results from which these bound how far the peers may pull. Judgement. */
const KNOWN_AFTER = 12;

/**
 * From own levels to forecasts: the pull towards the peers, the bounds of it, who is there when, and
 * the spread. Whoever has no results and no peers gets none.
 */
export const peopleForecasts = (
  people: readonly { readonly person: string; readonly own: Level }[],
  { weights, exposure, period, isCount }: Shared,
): readonly PersonForecast[] => {
  const levels = people.map(({ own }) => own);
  const volatility = teamVolatility(levels, isCount);
  const peers = peersOf(levels, volatility);
  const pulled = credibleTeam(levels, peers);
  const whole = sum(weights);
  const forecasts = people.map(({ person, own }, i): PersonForecast => {
    const { value, support } = pulled[i]!;
    const level = own.months < KNOWN_AFTER ? value : guarded(value, own.value);
    const ownVolatility = volatilityOf(own, volatility, level);
    const ownWeights = weights.map(
      (weight, month) => weight * exposure(person, addMonths(period.start, month)),
    );
    return {
      ...periodForecast({ value: level, support, volatility: ownVolatility, isCount }, ownWeights),
      person,
      own,
      level,
      weights: ownWeights,
      presence: whole > 0 ? sum(ownWeights) / whole : 1,
      isGuarded: level !== value,
    };
  });
  return forecasts.filter(({ own }) => own.months > 0 || peers !== null);
};
