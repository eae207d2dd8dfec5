import type { PersonForecast } from "../forecast/person-forecast.ts";
import type { Outlook } from "../incentives/luck.ts";
import { stretchesOf } from "../incentives/stretches.ts";
import type { PersonGoal } from "../planned.ts";

/** What is expected of people in a metric; null for the main one. */
export interface MetricForecast {
  readonly metric: string | null;
  readonly isLessBetter: boolean;
  readonly people: readonly PersonForecast[];
}

/** The parts of the period in which a goal is paid apart; none where it is paid as a whole. */
export type StretchesOf = (metric: string | null, goal: PersonGoal) => readonly Outlook[];

/** Parts of `length` months, made once for goals that a slider moves. */
export const paidStretches = (
  forecasts: readonly MetricForecast[],
  length: number,
): StretchesOf => {
  const made = new Map(
    forecasts.map(({ metric, isLessBetter, people }) => [
      metric,
      new Map(people.map((one) => [one.person, stretchesOf(one, length, isLessBetter)])),
    ]),
  );
  return (metric, { person, months }) => made.get(metric)?.get(person)?.(months) ?? [];
};
