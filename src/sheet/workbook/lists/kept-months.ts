import { sum } from "../../../core/stats/sum.ts";
import { monthColumn, sumOfEach } from "../calendar/months.ts";

/**
 * The column of Lists that says how many of a goal's first months stay as they were published when it
 * changed within the period: values that publishing fills and a write lays in again; blank for none.
 */
export const KEPT = "kept";

/** Beside it, what these months hold together up to a month's end, from 1; all of it from the last of them on. */
export const throughColumn = (i: number): string => `through.${i}`;

/** What a month ends at of all that is spread, as a share, from 1. */
export const shareColumn = (i: number): string => `share.${i}`;

/** What a further metric's goal asks of a month, from 1. */
export const asksColumn = (i: number): string => `asks.${i}`;

/** The values of these columns for months that stay; all blank for none. */
export const keptValues = (kept: readonly number[], months: number): readonly (number | "")[] => {
  if (kept.length === 0) return Array.from({ length: months + 1 }, () => "");
  const through = (i: number) => Number(sum(kept.slice(0, i + 1)).toPrecision(15));
  return [kept.length, ...Array.from({ length: months }, (_, i) => through(i))];
};

/**
 * A month's share so far of what is spread over the months that are not kept (a formula's text), by
 * their weights, equally where these are all 0. `season` is a row that multiplies them; "" for none.
 */
export const shareFormula = (i: number, months: number, season: string): string => {
  const span = (last: number) => {
    const columns = `${monthColumn(1)}:${monthColumn(last)}`;
    const factors = season === "" ? "" : `[${season}|${columns}];`;
    const isSpread = `(COLUMN([${columns}])-COLUMN([${monthColumn(1)}])>=[${KEPT}])*1`;
    return `SUMPRODUCT(${factors}[${columns}];${isSpread})`;
  };
  return `=IF([${KEPT}]>=${i};0;IFERROR(${span(i)}/${span(months)};(${i}-[${KEPT}])/(${months}-[${KEPT}])))`;
};

/** What a month weighs beside its season's factor, which multiplies it again; of a closed one as much as any other. */
export const besideSeason = (weight: number, factor: number): number =>
  factor > 0 ? weight / factor : 1;

/** What is left of a goal for the months that are not kept (a formula's text): nothing where they hold more. */
export const restFormula = (goal: string, kept: string): string => `=MAX(0;${goal}-${kept})`;

/**
 * What a month asks for (a formula's text): months end where the rounded running total ends, the last
 * one takes what is left. `through` is what kept months hold up to it, `rest` what is spread, `share`
 * its part of that so far, `before` the months before it; a goal that is no multiple of the unit may
 * be rounded up to more than itself: not beyond. No month is below 0, where kept months hold more than
 * the goal: that is said beside it.
 */
export const monthFormula = (
  i: number,
  months: number,
  of: {
    readonly goal: string;
    readonly rest: string;
    readonly through: string;
    readonly share: string;
    readonly unit: string;
    readonly column: (i: number) => string;
  },
): string => {
  const { goal, rest, through, share, unit, column } = of;
  const earlier = Array.from({ length: i - 1 }, (_, j) => `[${column(j + 1)}]`);
  const before = earlier.length === 0 ? "" : `-${sumOfEach(earlier)}`;
  return i === months
    ? `=MAX(0;${goal}${before})`
    : `=${through}+MIN(${rest};ROUND(${rest}*${share}/${unit}+1/10^9;0)*${unit})${before}`;
};
