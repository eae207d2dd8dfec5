import type { NumberWords } from "./number.ts";

/** How much of a resource is planned with a month, of how much, and that share of it, as they are written. */
export interface PlannedWords {
  readonly planned: string;
  readonly available: string;
  readonly share: string;
}

/** Amounts of a resource below this are written with a decimal. */
export const SMALL_UNITS = 20;

/** Null where all of it is planned with. */
export const plannedWords = (
  { available, utilisation }: { readonly available: number; readonly utilisation: number },
  numbers: NumberWords,
): PlannedWords | null => {
  if (!(utilisation < 1)) return null;
  return {
    planned: unitsIn(flooredUnits(available * utilisation), numbers),
    available: numbers.plain(available, Number.isInteger(available) ? 0 : 1),
    share: numbers.percent(utilisation),
  };
};

/** So much of a resource as it is written. */
export const unitsIn = (units: number, numbers: NumberWords): string =>
  numbers.plain(units, decimalsFor(units));

/** No more than can be planned with. */
export const flooredUnits = (units: number): number => {
  const power = 10 ** decimalsFor(units);
  return Math.floor(units * power + 1e-9) / power;
};

const decimalsFor = (units: number): number => (units < SMALL_UNITS ? 1 : 0);
