import { addMonths, type Month } from "../calendar/month.ts";
import { factorOf } from "../season/factor-of.ts";
import { median } from "../stats/median.ts";
import { robustSd } from "../stats/robust-sd.ts";
import { deseasonalised } from "./deseasonalised.ts";
import { knownMonths } from "./known-months.ts";
import type { PersonResults, Results } from "./results.ts";

/** What the manager says of a month, whatever the rule makes of it; null where nothing. */
export type SaidOf = (person: string, month: Month) => "normal" | "oneOff" | null;

/** A result too good to count on again, and what it is counted as. */
export interface Windfall {
  readonly person: string;
  readonly month: Month;
  readonly value: number;
  readonly limit: number;
  /** What the person usually sells in such a month. */
  readonly usual: number;
  /** Whether the manager calls it normal: then it counts in full. */
  readonly isNormal: boolean;
  /** Whether it is one because the manager says so, not by the rule. */
  readonly isTold: boolean;
}

/** How many robust standard deviations above the median a normal month may lie. */
export const FARTHEST = 4;
/** However steady a person, a month less than a quarter above the usual is no windfall. Judgement. */
const LEAST_EXCESS = 0.25;
/** A cap that would take less than this share of the month is not worth a question. Judgement. */
const LEAST_CUT = 0.05;
const YEAR = 12;
/** Months below which a person's own spread is not known well enough to call anything a windfall. */
const FEWEST_MONTHS = 6;

/**
 * Results (full months) with windfalls capped, and the list of them; nothing is deleted. Judged as
 * normal months by provisional factors, so that December in a toy shop is no windfall: Hampel's
 * rule, median + `farthest` · 1.4826 · MAD (Davies & Gather 1993, JASA 88). Within less than a year
 * a month that was low for all may be chance, so what is no more than a usual month is no windfall.
 * A further month that the manager calls a one-off counts as a usual month; at or below it as it is.
 */
export const withoutWindfalls = (
  history: Results,
  factors: readonly number[],
  said: SaidOf = () => null,
  farthest = FARTHEST,
): { readonly results: Results; readonly windfalls: readonly Windfall[] } => {
  const normal = deseasonalised(history, factors);
  const hasSeason = knownMonths(history).length >= YEAR;
  const felt = hasSeason ? factors : factors.map((factor) => Math.max(1, factor));
  const windfalls: Windfall[] = [];
  const people = history.people.map(({ person, values }, row) => {
    const { middle, most } = usualOf(normal.people[row]!, farthest);
    const capped = values.map((value, i) => {
      const month = addMonths(history.start, i);
      if (value === null || normal.people[row]!.values[i] === null) return value;
      const factor = factorOf(felt, month);
      const bounds = { usual: middle * factor, most: most * factor };
      const one = windfallOf({ person, month, value }, bounds, said(person, month));
      if (one === null) return value;
      windfalls.push(one);
      return one.isNormal ? value : one.limit;
    });
    return { person, values: capped };
  });
  return { results: { start: history.start, people }, windfalls };
};

/** What a month is that lies too far above the usual, or that the manager calls a one-off; null for any other. */
const windfallOf = (
  one: Pick<Windfall, "person" | "month" | "value">,
  { usual, most }: { readonly usual: number; readonly most: number },
  said: ReturnType<SaidOf>,
): Windfall | null => {
  if (one.value - most >= LEAST_CUT * one.value)
    return { ...one, limit: most, usual, isNormal: said === "normal", isTold: false };
  if (said !== "oneOff" || usual <= 0) return null;
  return { ...one, limit: Math.min(one.value, usual), usual, isNormal: false, isTold: true };
};

/** The middle normal month, and the best that still counts. Someone whose usual month is empty sells in lumps: no limit. */
const usualOf = (
  { values }: PersonResults,
  farthest: number,
): { readonly middle: number; readonly most: number } => {
  const known = values.filter((value) => value !== null);
  const middle = median(known);
  if (!(known.length >= FEWEST_MONTHS && middle > 0))
    return { middle, most: Number.POSITIVE_INFINITY };
  return { middle, most: middle + Math.max(farthest * robustSd(known), LEAST_EXCESS * middle) };
};
