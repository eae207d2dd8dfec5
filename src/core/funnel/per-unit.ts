import type { StageRates } from "./stage-rates.ts";

/** How many of each stage one unit of the main metric takes a person; null where that is not known. */
export const perUnit = (
  rates: readonly Pick<StageRates, "byPerson">[],
  person: string,
): readonly (number | null)[] =>
  eventsPerUnit(rates.map(({ byPerson }) => byPerson.get(person) ?? null));

/**
 * 1 ÷ the product of the rates from each stage on, first stage to last; null from a rate back that
 * is unknown or not above 0, for then no number of events is enough.
 */
export const eventsPerUnit = (rates: readonly (number | null)[]): readonly (number | null)[] => {
  let events: number | null = 1;
  const fromLast = [...rates].reverse().map((rate) => {
    events = events !== null && rate !== null && rate > 0 ? events / rate : null;
    return events;
  });
  return fromLast.reverse();
};
