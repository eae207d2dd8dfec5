import type { PersonForecast } from "../forecast/person-forecast.ts";
import { sum } from "../stats/sum.ts";
import type { Outlook } from "./luck.ts";

/**
 * The parts of a period that are paid apart, `length` months each, with the goals of their months;
 * none where that is the whole period.
 */
export const stretchesOf = (
  { stretch, weights }: Pick<PersonForecast, "stretch" | "weights">,
  length: number,
): ((months: readonly number[]) => readonly Outlook[]) => {
  if (!(length < weights.length)) return () => [];
  const starts = weights.map((_, i) => i).filter((i) => i % length === 0);
  const outlooks = starts.map((first) => ({ first, ...stretch(first, length) }));
  return (months) =>
    outlooks.map(({ first, expected, sd }) => ({
      expected,
      sd,
      goal: sum(months.slice(first, first + length)),
      isLessBetter: false,
    }));
};
